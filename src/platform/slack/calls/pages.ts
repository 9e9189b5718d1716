/** What a page of a list says of the next one. */
export interface Paged {
  readonly response_metadata?: { readonly next_cursor?: string };
}

/** The pages of a list, at most so many: https://docs.slack.dev/apis/web-api/pagination. `ask` gives the page at a cursor. */
export async function* pagesOf<Page extends Paged>(
  ask: (at: { readonly cursor?: string }) => Promise<Page>,
  most: number,
): AsyncGenerator<Page> {
  let cursor = '';
  for (let n = 0; n < most; n++) {
    const page = await ask(cursor === '' ? {} : { cursor });
    yield page;
    cursor = page.response_metadata?.next_cursor ?? '';
    if (cursor === '') return;
  }
}
