/** A word of a compound, with its English counterpart. */
interface Part {
  readonly source: string;
  readonly target: string;
}

/** The last part of a compound, which gives it its gender. */
interface Head extends Part {
  readonly gender: 'Masc' | 'Fem' | 'Neut';
}

const part = (line: string): Part => {
  const [source = '', target = ''] = line.split('=');
  return { source, target };
};

/** What compounds begin with; the linking element belongs to it. */
export const MODIFIERS: readonly Part[] = `
Abend=evening Apfel=apple Arbeits=work Bahn=railway Berg=mountain Blumen=flower Boden=ground Brief=letter Brücken=bridge
Brunnen=well Bücher=book Dach=roof Dorf=village Eisen=iron Ernte=harvest Familien=family Farben=colour Feld=field
Fenster=window Feuer=fire Fisch=fish Freundschafts=friendship Garten=garden Gast=guest Gesprächs=conversation Glas=glass
Hafen=harbour Handels=trade Haus=house Heimat=home Herbst=autumn Himmels=sky Hof=yard Holz=wood Hunde=dog Insel=island
Jahres=year Jugend=youth Kaffee=coffee Kammer=chamber Kinder=children's Kirchen=church Kohlen=coal Korn=grain Küchen=kitchen
Küsten=coast Land=country Lebens=life Leder=leather Lehrer=teacher Licht=light Luft=air Markt=market Meeres=sea Milch=milk
Mond=moon Morgen=morning Musik=music Nacht=night Nebel=fog Obst=fruit Papier=paper Pferde=horse Post=mail Rats=council
Regen=rain Reise=travel Sand=sand Schiffs=ship Schlaf=sleep Schnee=snow Schul=school Sommer=summer Sonnen=sun Stadt=town
Staub=dust Stein=stone Sturm=storm Tages=day Tal=valley Theater=theatre Tier=animal Ufer=shore Vogel=bird Wald=forest
Wander=hiking Wasser=water Wein=wine Werk=works Wetter=weather Wiesen=meadow Wind=wind Winter=winter Wirtschafts=business
Wochen=week Wolken=cloud Zeitungs=newspaper Ziegel=brick Zucker=sugar
`
  .trim()
  .split(/\s+/)
  .map(part);

const heads = (gender: Head['gender'], lines: string): readonly Head[] =>
  lines
    .trim()
    .split(/\s+/)
    .map((line) => ({ ...part(line), gender }));

export const HEADS: readonly Head[] = [
  ...heads(
    'Masc',
    `weg=path turm=tower platz=square raum=room tisch=table stuhl=chair bericht=report verein=society plan=plan
    wagen=carriage laden=shop schein=glow klang=sound geruch=smell meister=master bote=messenger hüter=keeper rand=edge
    gang=walk vertrag=contract`,
  ),
  ...heads(
    'Fem',
    `straße=street mauer=wall tür=door stube=parlour karte=map reise=journey arbeit=job zeit=time stunde=hour frage=question
    sorge=worry ordnung=order rechnung=bill sammlung=collection mühle=mill hütte=hut luft=breeze kraft=power stimme=voice
    geschichte=story`,
  ),
  ...heads(
    'Neut',
    `haus=building dach=roof bild=picture buch=book fest=festival lied=song tor=gate zimmer=chamber werk=factory spiel=game
    gespräch=talk geschäft=deal gesetz=law zeichen=sign feld=field tal=valley ufer=bank licht=lamp fenster=pane rad=wheel`,
  ),
];
