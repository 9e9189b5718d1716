import { describe, expect, it } from 'vitest';
import { GOOD } from './rules/good.examples.ts';
import { hasSchemas, schemaFindings } from './schema.ts';

const NAMES: Readonly<Record<string, string>> = {
  message: 'MessageCreateRequest',
  reply: 'IncomingWebhookRequestPartial',
  edit: 'IncomingWebhookUpdateRequestPartial',
  command: 'ApplicationCommandUpdateRequest',
  modal: 'ModalInteractionCallbackRequestData',
  choices: 'ApplicationCommandAutocompleteCallbackRequest',
};

describe.runIf(hasSchemas)("Discord's own description", () => {
  it.each(GOOD.flatMap(({ kind, value }) => (NAMES[kind] ? [[kind, value] as const] : [])))(
    'lets a whole and right %s pass',
    (kind, value) => {
      const body = kind === 'choices' ? { type: 8, data: value } : value;
      expect(schemaFindings(NAMES[kind] ?? '', body)).toEqual([]);
    },
  );

  it('names the field at fault', () => {
    const findings = schemaFindings('MessageCreateRequest', { embeds: [{ title: 7 }] });
    expect(findings[0]?.at).toEqual(['embeds', '0', 'title']);
  });

  it('refuses an id that is no snowflake', () => {
    const reference = { message_id: 'abc' };
    expect(schemaFindings('MessageCreateRequest', { message_reference: reference })).not.toEqual(
      [],
    );
  });
});
