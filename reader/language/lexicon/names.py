"""Words that tell what is called by a name: "Saltby Rowing Club", "Ministry of Fish", "Lake Moor"."""

from reader.language.lexicon import words

ORGANISATION_ENDS = words(
    """
    Academy Agency Airlines Airways Alliance Assembly Associates Association Authority Bank Bancorp Board Broadcasting
    Brothers Bros. Bureau Centre Center Chamber Club Coalition Co. College Commission Committee Company Confederation
    Congress Corp Corp. Corporation Council Department Directorate Enterprises Exchange Federation Force Foundation Fund
    Group Holdings Inc Inc. Industries Initiative Institute Institution International Laboratories Laboratory League Ltd
    Ltd. Ministry Motors Movement Network Observatory Office Orchestra Organisation Organization Partners Party Plc plc
    Police Pictures Press Productions Records School Securities Senate Service Services Society Studios Systems
    Technologies Telecom Trust Union United University Ventures Watch
    """
)
"""Last words of the names of organisations."""

ORGANISATION_STARTS = words(
    """
    Academy Association Bank Board Bureau Campaign Centre Center Chamber Church Coalition College Commission Committee
    Confederation Council Court Department Directorate Division Federation Foundation House Institute League Ministry
    Office Organisation Organization Society Union University
    """
)
"""Words of the names of organisations that go on with "of" or "for"."""

STARTS_ABROAD = dict.fromkeys(
    words(
        """
        Agence Agencia Agenzia Agência Aktion Alianza Aliança Asociación Associazione Associação Atlético Avisen
        Banca Banco Banque Brigada Brigade Centro Club Clínica Clínicas Comisión Comissão Comitato Comité Comitê
        Compagnie Compañía Confederación Conseil Consejo Conselho Consiglio Corriere Corte Cour Dagblad
        Defensoría Deutsche Diario Dirección Direção Diário Empresa Federación Federazione Federação Fiscalía
        Folha Fondation Fondazione Frente Fundación Fundação Fédération Gazeta Gazzetta Groupe Grupo Gruppo
        Guardia Instituto Istituto Jornal Journal Junta Kreditbank Ligue Ministerio Ministero Ministère
        Ministério Mouvement Movimento Movimiento Médecins Omroep Organización Parti Partido Partito Periódico
        Policía Polizei Polizia Polícia Protezione Radio Rundfunk Rádio Secretaria Secretaría Servicio Serviço
        Sindacato Sindicato Sociedad Sociedade Società Société Stiftung Süddeutsche Televisión Televisão
        Tribunal Tribunale Unione Universidad Universidade Università Universität Université União Unión Verband
        Verein Zeitung
        """
    ),
    "ORG",
) | dict.fromkeys(
    words(
        """
        Aeroporto Aeropuerto Avenida Catedral Estadio Estádio Palacio Palácio Palazzo Parc Parco Parque
        Piata Piața Piazza Place Plaza Plaça Praça Puente Rua Stade Stadio Ulica
        """
    ),
    "FAC",
)
"""First words of names of several words in other languages, which tell that nobody is called so."""

FACILITY_ENDS = words(
    """
    Abbey Airport Arena Avenue Bridge Building Castle Cathedral Hall Highway Hospital Hotel Mosque Motorway Museum
    Palace Prison Road Square Stadium Station Street Terminal Theatre Theater Tower Towers Tunnel
    """
)
"""Last words of the names of buildings, streets and what else was built."""

PLACE_ENDS = words(
    """
    Archipelago Bay Coast Desert Gulf Hills Island Islands Mountain Mountains Ocean Peninsula River Sea Strait Valley
    """
)
"""Last words of the names of seas, mountains and regions."""

PLACE_STARTS = words("Cape Lake Mount Mt Mt. River")
"""First words of the names of waters and mountains."""

CONCERNS = words("of for")
"""What stands between an organisation and what it is for."""

NAMING = words(
    """
    agency airline analysts automaker band bank brewer broadcaster brokerage builder carmaker carrier chain channel
    charity club companies company conglomerate consultancy consultants developer developers firm firms giant group
    insurer label lender magazine maker makers manufacturer network newspaper operator party provider publisher
    regulator retailer retailers rival rivals sponsor studio subsidiary supermarket supplier team think-tank union
    watchdog
    """
)
"""Words right before a name that tell that it is an organisation's: "the retailer Saltby's"."""

THINGS = words("AM CD CEO DVD FM HR IT MP PC PR TV")
"""What is written in capitals and is nobody's name."""

OPPONENTS = words("builder developer party rival rivals sponsor team")
"""Those of them that stand before people as well."""

STORMS = words("Cyclone Hurricane Storm Typhoon")
"""Words before the names of storms, which are people's first names."""

MEMBERS = words("AM MEP MP MSP TD congressman congresswoman")
"""Members of parliaments, for the places that they are members for."""

PLAYERS = words(
    """
    boss captain centre-half coach defender defenders fans fly-half forward full-back goalkeeper hooker keeper
    manager midfielder playmaker prop skipper striker strikers supporters winger
    """
)
"""Whom a club has, right behind its name."""

PROGRAMME_ENDS = words("Hour Programme Show")
"""Last words of the names of programmes that are called after people."""

CLUB_ENDS = words("Albion Athletic City County FC Rovers Rangers Town United Wanderers")
"""Last words of the names of clubs, behind their towns."""
