import { spelledOut, withIds } from '../../state/messages.ts';
import type { Json, View } from '../../state/shapes.ts';
import type { State } from '../../state/state.ts';
import { type Asked, did, judgeItsView, type Method, refuse } from './method.ts';

/** A trigger works once, for three seconds. */
const TRIGGER_MS = 3000;

/** A view as answers and payloads show it. */
export function shownView(state: State, view: View, values: Json = {}): Json {
  const team = state.teams.get(view.team);
  return {
    private_metadata: '',
    callback_id: '',
    external_id: '',
    clear_on_close: false,
    notify_on_close: false,
    submit: null,
    close: null,
    ...view.body,
    id: view.id,
    team_id: view.team,
    state: { values },
    hash: view.hash,
    previous_view_id: null,
    root_view_id: view.id,
    app_id: state.appId,
    app_installed_team_id: view.team,
    bot_id: team?.botId,
  };
}

/** Makes a view; its `hash` changes with every change. */
function addView(state: State, { team, user, body }: Pick<View, 'team' | 'user' | 'body'>): View {
  const view: View = {
    id: state.id('V'),
    team,
    user,
    body: storedBody(state, body),
    hash: state.ts(),
    open: true,
  };
  state.views.set(view.id, view);
  return view;
}

/** Writes another body over a view. */
export function changeView(state: State, view: View, body: Json): void {
  view.body = storedBody(state, body);
  view.hash = state.ts();
}

const storedBody = (state: State, body: Json): Json => ({
  ...spelledOut(body),
  blocks: withIds(state, body.blocks ?? []),
});

function triggered({ state, args }: Asked): string {
  const trigger = state.triggers.get(args.trigger_id);
  if (!trigger) refuse('invalid_trigger_id');
  if (state.now() - trigger.at > TRIGGER_MS) refuse('expired_trigger_id');
  if (trigger.used) refuse('exchanged_trigger_id');
  trigger.used = true;
  return trigger.user;
}

function open(asked: Asked): Json {
  const { state, team, args } = asked;
  judgeItsView(asked);
  if (isTaken(asked)) refuse('duplicate_external_id');
  const by = triggered(asked);
  for (const one of state.views.values()) if (one.user === by) one.open = false;
  const view = addView(state, { team: team.id, user: by, body: args.view });
  did(asked, { kind: 'open', user: by, via: args.trigger_id, view });
  return { view: shownView(state, view) };
}

const isTaken = ({ state, team, args: { view } }: Asked): boolean =>
  view.external_id &&
  [...state.views.values()].some(
    (one) => one.open && one.team === team.id && one.body.external_id === view.external_id,
  );

function update(asked: Asked): Json {
  const { state, team, args } = asked;
  judgeItsView(asked);
  const view = [...state.views.values()].find(
    (one) =>
      one.open &&
      one.team === team.id &&
      (one.id === args.view_id || (args.external_id && one.body.external_id === args.external_id)),
  );
  if (!view) refuse('not_found');
  if (args.hash && args.hash !== view.hash) refuse('hash_conflict');
  changeView(state, view, args.view);
  did(asked, { kind: 'change', user: view.user, view });
  return { view: shownView(state, view) };
}

function publish(asked: Asked): Json {
  const { state, team, args } = asked;
  if (state.users.get(args.user_id)?.team !== team.id) refuse('user_not_found');
  if (args.view?.type !== 'home') refuse('invalid_arguments');
  judgeItsView(asked);
  const before = state.homes.get(args.user_id);
  if (args.hash && before && args.hash !== before.hash) refuse('hash_conflict');
  const user = args.user_id;
  const view = before ?? addView(state, { team: team.id, user, body: args.view });
  view.open = false;
  if (before) changeView(state, view, args.view);
  state.homes.set(user, view);
  did(asked, { kind: 'publish', user, view });
  return { view: shownView(state, view) };
}

const ANY = { token: 'bot', scopes: [] } as const;

/** The `views.` methods. */
export const VIEWS: Readonly<Record<string, Method>> = {
  'views.open': { ...ANY, needs: ['trigger_id', 'view'], run: open },
  'views.update': { ...ANY, needs: ['view'], run: update },
  'views.publish': { ...ANY, needs: ['user_id', 'view'], run: publish },
};
