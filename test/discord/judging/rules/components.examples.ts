import {
  button,
  components,
  type Example,
  input,
  long,
  many,
  menu,
  modal,
  row,
  text,
} from './example.ts';

/** For every rule about components a body that breaks it. */
export const COMPONENT_EXAMPLES: Readonly<Record<string, Example>> = {
  'custom ids have 1 to 100 characters': row(button({ custom_id: long(101) })),
  'selects and text inputs have a custom id': row(menu({ custom_id: undefined })),
  'a custom id stands once in a message': row(button(), button()),
  'an id stands once in a message': row(button({ id: 7 }), button({ id: 7, custom_id: 'c' })),
  'a component stands where its kind may stand': components(button()),
  'a row holds 1 to 5 buttons or one select': row(button(), menu()),
  'a section holds 1 to 3 texts': components({
    type: 9,
    components: many(4, () => text('a')),
    accessory: button(),
  }),
  'a section has a button or thumbnail as accessory': components({
    type: 9,
    components: [text('a')],
  }),
  'a text display has 1 to 4000 characters': components(text('')),
  'a container is not empty': components({ type: 17, components: [] }),
  'a media gallery holds 1 to 10 items': components({ type: 12, items: [] }),
  "a separator's spacing is 1 or 2": components({ type: 14, spacing: 3 }),
  "a button's style says which of custom_id, url and sku_id it has": row(button({ style: 5 })),
  'a button has one of the six styles': row(button({ style: 9 })),
  'a button shows a label or an emoji': row(button({ label: undefined })),
  'a button label has at most 80 characters': row(button({ label: long(81) })),
  'a link has at most 512 characters': row(
    button({ style: 5, custom_id: undefined, url: `https://a.example/${long(500)}` }),
  ),
  'a link is an http or https URL': row(
    button({ style: 5, custom_id: undefined, url: 'javascript:alert(1)' }),
  ),
  'a select has 1 to 25 options': row(
    menu({ options: many(26, (n) => ({ label: 'a', value: `${n}` })) }),
  ),
  "the label of a select's option has at most 100 characters": row(
    menu({ options: [{ label: long(101), value: 'a' }] }),
  ),
  "the value of a select's option has at most 100 characters": row(
    menu({ options: [{ label: 'a', value: long(101) }] }),
  ),
  "the description of a select's option has at most 100 characters": row(
    menu({ options: [{ label: 'a', value: 'a', description: long(101) }] }),
  ),
  "a select's values are all different": row(
    menu({ options: many(2, () => ({ label: 'a', value: 'a' })) }),
  ),
  'a placeholder has at most 150 characters': row(menu({ placeholder: long(151) })),
  'a select lets 0 to 25 values be chosen': row(menu({ max_values: 26 })),
  'a modal has a title of 1 to 45 characters': modal({ title: long(46) }),
  'a modal has a custom id of 1 to 100 characters': modal({ custom_id: '' }),
  'a modal has 1 to 5 rows': modal({ components: many(6, () => text('t')) }),
  'a modal holds rows, labels and texts': modal({
    components: [{ type: 17, components: [text('t')] }],
  }),
  'a label has 1 to 45 characters and a component': modal({
    components: [{ type: 18, label: long(46), component: menu() }],
  }),
  "a label's description has at most 100 characters": modal({
    components: [{ ...input(), description: long(101) }],
  }),
  'a text input in a row has a label of 1 to 45 characters': modal({
    components: [{ type: 1, components: [{ type: 4, custom_id: 'i', style: 1 }] }],
  }),
  "a text input's placeholder has at most 100 characters": modal({
    components: [input({ placeholder: long(101) })],
  }),
  "a text input's value has at most 4000 characters": modal({
    components: [input({ value: long(4001) })],
  }),
  'a text input takes at most 4000 characters': modal({
    components: [input({ max_length: 4001 })],
  }),
  'a text input has one of the two styles': modal({ components: [input({ style: 3 })] }),
  "a text input's value is as long as it takes": modal({
    components: [input({ value: long(6), max_length: 5 })],
  }),
  'a text input in a label has no label of its own': modal({
    components: [input({ label: 'l' })],
  }),
  'a label holds a text input or a select': modal({
    components: [{ type: 18, label: 'l', component: text('t') }],
  }),
  'a select that has to be answered takes at least one value': modal({
    components: [{ type: 18, label: 'l', component: menu({ min_values: 0 }) }],
  }),
  'no more is chosen in a select than it takes': modal({
    components: [
      {
        type: 18,
        label: 'l',
        component: menu({
          options: many(2, (n) => ({ label: `${n}`, value: `${n}`, default: true })),
        }),
      },
    ],
  }),
  'nothing in a modal is a button or disabled': modal({
    components: [{ type: 1, components: [button()] }],
  }),
  'a component has documented keys only': row(button({ customId: 'b' })),
};
