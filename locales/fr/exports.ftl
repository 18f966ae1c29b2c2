## Lists saved as files: their titles, which also name the files. $space is the name of an eSpace, $administration
## that of an administration.

exports-clients = Clients de { $space }
exports-certifications = Certifications de { $space }
exports-mandates-given = Mandats donnés par { $space }
exports-mandates-received = Mandats reçus par { $space }
exports-requests = Demandes de { $space }
exports-waiting-codes = Codes de { $space } en attente de saisie
exports-cases = Demandes – { $administration }
exports-certified = Entreprises certifiées – { $administration }
exports-letters = Lettres – { $administration }
exports-of-domains = Domaines – { $administration }
exports-officers = Agents – { $administration }

## The headings of their columns, as far as the lists on the screen have none of the same meaning.

exports-company = Entreprise
exports-national-number = Numéro d’identification national
exports-group = Groupe d’entreprises
exports-domains = Domaines en vigueur
exports-next-end = Prochaine fin
exports-state = État
exports-mandates = Mandats
exports-asked-by = Demandé par
exports-decided = Décidée le
exports-made = Créé le
exports-codes = Codes
exports-covered = Démarches et consultations

## What stands in them: who asked for something, and how a code stands.


exports-by-company = L’entreprise
exports-by-representative = Un mandataire
exports-code-waiting = En attente de saisie
exports-code-lapsed = Délai dépassé
exports-code-blocked = Bloqué : codes de sécurité erronés
