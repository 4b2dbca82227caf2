export const nl = `schema: beurtrol/1
name: Onze bakkerij

# Hoe ver vooruit we het werk verdelen. Uren zijn uren per week; perioden tellen vanaf 0.
calendar:
  periods: 6
  weeksPerPeriod: 4
  start: 2027-01-04
  redistribution: [0, 3] # perioden waarin vast werk van hand mag veranderen

# Wat iemand kan. Niveaus: 0 niet, 1 leert het, 2 met begeleiding, 3 zelfstandig, 4 kan het aanleren.
competences:
  - { id: baking, name: bakken }
  - { id: clients, name: klanten bedienen }
  - { id: figures, name: cijfers }

# De hele processen, elk voor zijn eigen klanten.
processes:
  - { id: bread, name: brood }
  - { id: shop, name: winkel }

# Alles wat gebeuren moet, wie het ook doet. Soorten (kind): preparing (voorbereiden), executing (uitvoeren),
# supporting (ondersteunen), regulating (regelen), staff (voor de hele groep).
# Splits wat groot is: werk wordt verdeeld per halve dag (delen van ongeveer vier uur).
# Vervelend werk en werk voor de groep gaan vanzelf rond; met \`staffing\` zeg je het anders.
tasks:
  - { id: plan bread, name: brood plannen, process: bread, hours: 4, kind: regulating, aspect: planning, requires: { baking: 3 } }
  - { id: dough, name: deeg maken, process: bread, hours: 24, kind: executing, requires: { baking: 2 } }
  - { id: oven, name: bakken en snijden, process: bread, hours: 20, kind: executing, requires: { baking: 2 } }
  - { id: taste, name: proeven en controleren, process: bread, hours: 2, kind: regulating, aspect: quality, requires: { baking: 2 } }
  - { id: order, name: bestellen voor de winkel, process: shop, hours: 3, kind: regulating, aspect: planning, requires: { clients: 2 } }
  - { id: sell, name: in de winkel staan, process: shop, hours: 32, kind: executing, requires: { clients: 1 } }
  - { id: clean, name: poetsen, hours: 8, kind: supporting, unpleasant: 0.6 } # van 0 tot 1: vanaf 0.5 komt iedereen aan de beurt
  - { id: books, name: boekhouding, hours: 4, kind: staff, requires: { figures: 1 } } # voor de hele groep
  - { id: meeting, name: vergadering voorbereiden, hours: 2, kind: staff }

# Wat na wat komt: hoe minder het werk van hand tot hand gaat, hoe beter.
dependencies:
  - { from: plan bread, to: dough, kind: after }
  - { from: dough, to: oven, kind: after }
  - { from: oven, to: taste, kind: after }
  - { from: order, to: sell, kind: after }

# Wie we zijn, wat we kunnen, wat we graag doen: van -2 (helemaal niet) tot 2 (heel graag).
# Dat kan per taak, tag, proces of soort; het meest precieze telt.
members:
  - id: An
    hours: 32
    levels: { baking: 4, clients: 1 }
    preferences: { tasks: { oven: 2, books: -2 } }
  - id: Bram
    hours: 32
    levels: { baking: 3, clients: 2, figures: 1 }
    preferences: { processes: { bread: 1 }, tasks: { meeting: -1 } }
  - id: Chadia
    hours: 24
    levels: { clients: 4, baking: 1, figures: 2 }
    preferences: { tasks: { sell: 2, books: 1 } }
    wishes: [{ competence: baking, level: 3 }] # wil dit leren
  - id: Dries
    hours: 28
    levels: { clients: 3, baking: 2, figures: 1 }
    preferences: { tasks: { clean: -2 } }
    availability: [{ periods: [4], hours: 20, reason: ouderschapsverlof }]

# Wat we afspreken. Soorten: pin, forbid, apart, together, limit, everyone, backup, home, faces, change ...
rules:
  - type: apart
    id: second pair of eyes
    first: { tasks: oven }
    second: { tasks: taste }
    because: Niemand controleert zijn eigen brood.
  - type: limit
    id: no more than half
    of: share
    each: task
    max: 0.5
    because: Niemand meer dan de helft van de uren in één taak.

# Wie vandaag wat doet, om mee te vergelijken.
asIs:
  - { task: plan bread, shares: { An: 1 } }
  - { task: dough, shares: { Bram: 0.75, Dries: 0.25 } }
  - { task: oven, shares: { Bram: 0.5, Dries: 0.5 } }
  - { task: taste, shares: { An: 1 } }
  - { task: order, shares: { An: 1 } }
  - { task: sell, shares: { Chadia: 0.75, An: 0.25 } }
  - { task: clean, shares: { Dries: 1 } }
  - { task: books, shares: { An: 1 } }
  - { task: meeting, shares: { An: 1 } }
`;
