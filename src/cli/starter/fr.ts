export const fr = `schema: beurtrol/1
name: Notre boulangerie

# Jusqu'où nous répartissons le travail. Les heures sont par semaine ; les périodes comptent à partir de 0.
calendar:
  periods: 6
  weeksPerPeriod: 4
  start: 2027-01-04
  redistribution: [0, 3] # périodes où le travail stable peut changer de mains

# Ce qu'on sait faire. Niveaux : 0 pas, 1 apprend, 2 accompagné, 3 autonome, 4 peut enseigner.
competences:
  - { id: baking, name: cuire }
  - { id: clients, name: servir les clients }
  - { id: figures, name: chiffres }

# Les processus entiers, chacun pour ses clients.
processes:
  - { id: bread, name: pain }
  - { id: shop, name: magasin }

# Tout ce qui doit se faire, peu importe par qui. Sortes (kind) : preparing (préparer), executing (exécuter),
# supporting (soutenir), regulating (réguler), staff (pour tout le groupe).
# Divisez ce qui est grand : le travail se répartit par demi-journée (parts d'environ quatre heures).
# Le travail désagréable et celui du groupe tournent d'office ; \`staffing\` permet de dire autrement.
tasks:
  - { id: plan bread, name: planifier le pain, process: bread, hours: 4, kind: regulating, aspect: planning, requires: { baking: 3 } }
  - { id: dough, name: faire la pâte, process: bread, hours: 24, kind: executing, requires: { baking: 2 } }
  - { id: oven, name: cuire et couper, process: bread, hours: 20, kind: executing, requires: { baking: 2 } }
  - { id: taste, name: goûter et contrôler, process: bread, hours: 2, kind: regulating, aspect: quality, requires: { baking: 2 } }
  - { id: order, name: commander pour le magasin, process: shop, hours: 3, kind: regulating, aspect: planning, requires: { clients: 2 } }
  - { id: sell, name: servir au magasin, process: shop, hours: 32, kind: executing, requires: { clients: 1 } }
  - { id: clean, name: nettoyer, hours: 8, kind: supporting, unpleasant: 0.6 } # de 0 à 1 : à partir de 0.5 chacun a son tour
  - { id: books, name: comptabilité, hours: 4, kind: staff, requires: { figures: 1 } } # pour tout le groupe
  - { id: meeting, name: préparer la réunion, hours: 2, kind: staff }

# Ce qui vient après quoi : moins le travail passe de main en main, mieux c'est.
dependencies:
  - { from: plan bread, to: dough, kind: after }
  - { from: dough, to: oven, kind: after }
  - { from: oven, to: taste, kind: after }
  - { from: order, to: sell, kind: after }

# Qui nous sommes, ce que nous savons et aimons faire : de -2 (pas du tout) à 2 (beaucoup).
# Par tâche, tag, processus ou sorte ; le plus précis compte.
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
    wishes: [{ competence: baking, level: 3 }] # veut apprendre
  - id: Dries
    hours: 28
    levels: { clients: 3, baking: 2, figures: 1 }
    preferences: { tasks: { clean: -2 } }
    availability: [{ periods: [4], hours: 20, reason: congé parental }]

# Ce que nous convenons. Sortes : pin, forbid, apart, together, limit, everyone, backup, home, faces, change ...
rules:
  - type: apart
    id: second pair of eyes
    first: { tasks: oven }
    second: { tasks: taste }
    because: Personne ne contrôle son propre pain.
  - type: limit
    id: no more than half
    of: share
    each: task
    max: 0.5
    because: Personne plus de la moitié de ses heures dans une tâche.

# Qui fait quoi aujourd'hui, pour comparer.
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
