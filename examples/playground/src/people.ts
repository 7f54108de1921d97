import { createDirectory } from "@smartflow/flow-editor";
import { fixtureAgents } from "@smartflow/flow-schema/fixtures";

/** Who works at the company of the example: a host asks its own directory here. */
const TEAMS = {
  fr: {
    sales: "Ventes",
    support: "Support",
    "support-premium": "Support premium",
    reception: "Accueil",
    accounts: "Comptabilité",
  },
  en: {
    sales: "Sales",
    support: "Support",
    "support-premium": "Premium support",
    reception: "Reception",
    accounts: "Accounts",
  },
} as const;

/** The fixtures know people of other trades, too; this company has those of its teams. */
export const testAgents = fixtureAgents.filter(({ teams }) =>
  teams.some((team) => Object.hasOwn(TEAMS.en, team)),
);

function directoryOf(lang: keyof typeof TEAMS) {
  return createDirectory({
    team: Object.entries(TEAMS[lang]).map(([id, name]) => ({
      id,
      name,
      detail: testAgents
        .filter(({ teams }) => teams.includes(id))
        .map((agent) => agent.name ?? agent.id)
        .join(", "),
    })),
    user: testAgents.map(({ id, name }) => ({ id, name: name ?? id })),
    line: [{ id: "night-desk", name: "Night desk", detail: "+33 1 99 00 00 10" }],
  });
}

export const directories = { fr: directoryOf("fr"), en: directoryOf("en") } as const;
