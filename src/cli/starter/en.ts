export const en = `schema: beurtrol/1
name: Our bakery

# How far ahead we divide the work. Hours below are hours per week; periods are numbered from 0.
calendar:
  periods: 6
  weeksPerPeriod: 4
  start: 2027-01-04
  redistribution: [0, 3] # periods at which steady work may change hands

# What one can be good at. Levels: 0 none, 1 learning, 2 with guidance, 3 independent, 4 can teach.
competences:
  - { id: baking, name: baking }
  - { id: clients, name: serving clients }
  - { id: figures, name: figures }

# The whole processes, each for its own clients.
processes:
  - { id: bread, name: bread }
  - { id: shop, name: shop }

# All that has to be done, whoever does it. Kinds: preparing, executing, supporting, regulating, staff.
# Split what is large: work is handed out in half-days (portions of about four hours).
# Unpleasant work and staff work go round by themselves; \`staffing\` says it otherwise.
tasks:
  - { id: plan bread, name: plan the bread, process: bread, hours: 4, kind: regulating, aspect: planning, requires: { baking: 3 } }
  - { id: dough, name: make the dough, process: bread, hours: 24, kind: executing, requires: { baking: 2 } }
  - { id: oven, name: bake and slice, process: bread, hours: 20, kind: executing, requires: { baking: 2 } }
  - { id: taste, name: taste and check, process: bread, hours: 2, kind: regulating, aspect: quality, requires: { baking: 2 } }
  - { id: order, name: order for the shop, process: shop, hours: 3, kind: regulating, aspect: planning, requires: { clients: 2 } }
  - { id: sell, name: serve in the shop, process: shop, hours: 32, kind: executing, requires: { clients: 1 } }
  - { id: clean, name: clean, hours: 8, kind: supporting, unpleasant: 0.6 } # 0 to 1: from 0.5 on everybody has a turn
  - { id: books, name: bookkeeping, hours: 4, kind: staff, requires: { figures: 1 } } # for the whole group
  - { id: meeting, name: prepare the meeting, hours: 2, kind: staff }

# What comes after what: the fewer hand-overs along these, the better.
dependencies:
  - { from: plan bread, to: dough, kind: after }
  - { from: dough, to: oven, kind: after }
  - { from: oven, to: taste, kind: after }
  - { from: order, to: sell, kind: after }

# Who we are, what we can, what we like: from -2 (not at all) to 2 (very much).
# Likes go by task, tag, process or kind; the most specific one counts.
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
    wishes: [{ competence: baking, level: 3 }] # wants to learn
  - id: Dries
    hours: 28
    levels: { clients: 3, baking: 2, figures: 1 }
    preferences: { tasks: { clean: -2 } }
    availability: [{ periods: [4], hours: 20, reason: parental leave }]

# What we agree. Types: pin, forbid, apart, together, limit, everyone, backup, home, faces, change ...
rules:
  - type: apart
    id: second pair of eyes
    first: { tasks: oven }
    second: { tasks: taste }
    because: Nobody checks their own bread.
  - type: limit
    id: no more than half
    of: share
    each: task
    max: 0.5
    because: Nobody more than half of their hours in one task.

# Who does what today, to compare with.
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
