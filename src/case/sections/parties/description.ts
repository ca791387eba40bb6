import { described } from '../../description/meaning.ts';
import { mapOf, object, oneOf, shortText, text } from '../../description/values.ts';

const role = oneOf({
  principal: 'role.principal',
  convener: 'role.convener',
  'third-party': 'role.third-party',
});

export const parties = mapOf(
  { defines: 'parties', one: 'place.party', name: 'name' },
  object({
    name: described(shortText, { word: 'name', help: 'help.party.name' }),
    role: described(role, { word: 'role', help: 'help.party.role' }),
    says: described(text, { word: 'place.says', help: 'help.party.says' }).optional(),
  }),
  { word: 'parties.heading', help: 'help.parties' },
);
