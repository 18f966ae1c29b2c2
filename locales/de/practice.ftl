## On every screen while the practice office is open.

practice-banner = Übungsstelle: Hier ist alles erfunden, und nichts verlässt sie.
practice-leave = Übungsstelle verlassen
practice-switch = Person wechseln

## Beginning the practice office over.

practice-reset = Neu beginnen
practice-reset-text = Alles, was Sie in der Übungsstelle getan haben, wird gelöscht, und die Übung beginnt wie am ersten Tag. Ihre echten Daten sind davon nicht betroffen.

## Who the invented people are, below their names.

practice-person-administrator = Leitet eine Schreinerei und ist Administratorin ihres Bereichs
practice-person-manager = Verwalter in der Schreinerei, darf auch einladen
practice-person-without-signature = Bereitet in der Schreinerei Vorgänge vor, ohne Unterschrift
practice-person-trustee = Treuhänder, arbeitet für mehrere Unternehmen
practice-person-colleague = Kollegin im Treuhandbüro, ist auch Administratorin des Bereichs einer Bäckerei
practice-person-newcomer = Neu hier: eingeladen, aber noch nicht registriert
practice-person-tax-officer = Sachbearbeiter für Steuerkarten: entscheidet über Anträge, druckt Schreiben
practice-person-election-officer = Sachbearbeiterin für Sozialwahlen
practice-person-sports-officer = Sachbearbeiter für Sportverbände: liest die Belege
