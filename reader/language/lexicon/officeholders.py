"""Who is known to have held an office, for "the prime minister" in articles that tell nobody's."""

from collections.abc import Mapping

_HELD = """
British prime minister: Margaret Thatcher, John Major, Tony Blair, Gordon Brown, David Cameron, Theresa May,
    Boris Johnson, Liz Truss, Rishi Sunak, Keir Starmer
British deputy prime minister: Michael Heseltine, John Prescott, Nick Clegg, Dominic Raab, Angela Rayner
British chancellor: Nigel Lawson, Norman Lamont, Kenneth Clarke, Ken Clarke, Gordon Brown, Alistair Darling,
    George Osborne, Philip Hammond, Sajid Javid, Rishi Sunak, Nadhim Zahawi, Kwasi Kwarteng, Jeremy Hunt, Rachel Reeves
British home secretary: Michael Howard, Jack Straw, David Blunkett, Charles Clarke, John Reid, Jacqui Smith,
    Alan Johnson, Theresa May, Amber Rudd, Sajid Javid, Priti Patel, Suella Braverman, James Cleverly, Yvette Cooper
British foreign secretary: Douglas Hurd, Malcolm Rifkind, Robin Cook, Jack Straw, Margaret Beckett, David Miliband,
    William Hague, Philip Hammond, Boris Johnson, Jeremy Hunt, Dominic Raab, Liz Truss, James Cleverly, David Cameron,
    David Lammy
British defence secretary: Geoff Hoon, John Reid, Des Browne, Liam Fox, Michael Fallon, Gavin Williamson, Ben Wallace,
    Grant Shapps, John Healey
British health secretary: Alan Milburn, John Reid, Patricia Hewitt, Andrew Lansley, Jeremy Hunt, Matt Hancock,
    Sajid Javid, Wes Streeting
British education secretary: Charles Clarke, Ruth Kelly, Michael Gove, Nicky Morgan, Gavin Williamson
British shadow chancellor: Oliver Letwin, George Osborne, Ed Balls, John McDonnell, Rachel Reeves
British shadow home secretary: David Davis, Yvette Cooper, Diane Abbott
Labour leader: Neil Kinnock, John Smith, Tony Blair, Gordon Brown, Ed Miliband, Jeremy Corbyn, Keir Starmer
Conservative Tory leader: William Hague, Iain Duncan Smith, Michael Howard, David Cameron, Theresa May, Boris Johnson,
    Kemi Badenoch
Liberal Democrat Lib Dem leader: Paddy Ashdown, Charles Kennedy, Menzies Campbell, Nick Clegg, Tim Farron, Vince Cable,
    Jo Swinson, Ed Davey
Scottish first minister: Jack McConnell, Alex Salmond, Nicola Sturgeon, Humza Yousaf, John Swinney
Welsh first minister: Rhodri Morgan, Carwyn Jones, Mark Drakeford
mayor of London: Ken Livingstone, Boris Johnson, Sadiq Khan
mayor of New York: Rudy Giuliani, Michael Bloomberg, Bill de Blasio, Eric Adams, Zohran Mamdani
US American president: Ronald Reagan, George Bush, George HW Bush, Bill Clinton, George W Bush,
    Barack Obama, Donald Trump, Joe Biden
US American vice president: Al Gore, Dick Cheney, Joe Biden, Mike Pence, Kamala Harris, JD Vance
US American secretary of state: Madeleine Albright, Colin Powell, Condoleezza Rice, Hillary Clinton, John Kerry,
    Rex Tillerson, Mike Pompeo, Antony Blinken, Marco Rubio
US American defence defense secretary: Donald Rumsfeld, Robert Gates, Leon Panetta, Chuck Hagel, Ash Carter,
    James Mattis, Mark Esper, Lloyd Austin, Pete Hegseth
US American treasury secretary: John Snow, Henry Paulson, Timothy Geithner, Jack Lew, Steven Mnuchin, Janet Yellen,
    Scott Bessent
US American attorney general: John Ashcroft, Alberto Gonzales, Eric Holder, Loretta Lynch, Jeff Sessions, William Barr,
    Merrick Garland, Pam Bondi
US House speaker: Newt Gingrich, Dennis Hastert, Nancy Pelosi, John Boehner, Paul Ryan, Kevin McCarthy, Mike Johnson
US Senate majority leader: Bill Frist, Harry Reid, Mitch McConnell, Chuck Schumer, John Thune
US Federal Reserve Fed head chairman chair: Alan Greenspan, Ben Bernanke, Janet Yellen, Jerome Powell
governor of the Bank of England: Mervyn King, Mark Carney, Andrew Bailey
European Central Bank president: Wim Duisenberg, Jean-Claude Trichet, Mario Draghi, Christine Lagarde
European Commission president: Romano Prodi, Jose Manuel Barroso, Jean-Claude Juncker, Ursula von der Leyen
EU trade commissioner: Pascal Lamy, Peter Mandelson
UN United Nations secretary-general secretary general: Kofi Annan, Ban Ki-moon, Antonio Guterres
NATO secretary-general secretary general: Jaap de Hoop Scheffer, Anders Fogh Rasmussen, Jens Stoltenberg, Mark Rutte
World Bank president: James Wolfensohn, Paul Wolfowitz, Robert Zoellick, Jim Yong Kim, David Malpass, Ajay Banga
WHO director-general: Margaret Chan, Tedros Adhanom Ghebreyesus
archbishop of Canterbury: George Carey, Rowan Williams, Justin Welby
pope: John Paul II, Benedict XVI, Francis, Leo XIV
French president: Jacques Chirac, Nicolas Sarkozy, Francois Hollande, Emmanuel Macron
German chancellor: Helmut Kohl, Gerhard Schroeder, Angela Merkel, Olaf Scholz, Friedrich Merz
Italian prime minister: Silvio Berlusconi, Romano Prodi, Matteo Renzi, Giuseppe Conte, Mario Draghi, Giorgia Meloni
Spanish prime minister: Jose Maria Aznar, Jose Luis Rodriguez Zapatero, Mariano Rajoy, Pedro Sanchez
Irish prime minister: Bertie Ahern, Enda Kenny, Leo Varadkar, Micheal Martin, Simon Harris
taoiseach: Bertie Ahern, Enda Kenny, Leo Varadkar, Micheal Martin, Simon Harris
Polish prime minister: Donald Tusk, Mateusz Morawiecki
Hungarian prime minister: Viktor Orban
Greek prime minister: Alexis Tsipras, Kyriakos Mitsotakis
Dutch prime minister: Mark Rutte, Dick Schoof
Russian president: Boris Yeltsin, Vladimir Putin, Dmitry Medvedev
Russian prime minister: Vladimir Putin, Dmitry Medvedev, Mikhail Mishustin
Russian foreign minister: Sergei Lavrov, Sergey Lavrov
Ukrainian president: Leonid Kuchma, Viktor Yushchenko, Viktor Yanukovych, Petro Poroshenko, Volodymyr Zelensky,
    Volodymyr Zelenskyy
Belarusian president: Alexander Lukashenko
Turkish president: Recep Tayyip Erdogan
Israeli prime minister: Yitzhak Rabin, Ehud Barak, Ariel Sharon, Ehud Olmert, Benjamin Netanyahu, Naftali Bennett,
    Yair Lapid
Palestinian leader president: Yasser Arafat, Mahmoud Abbas
Egyptian president: Hosni Mubarak, Mohamed Morsi, Abdel Fattah el-Sisi
Syrian president: Bashar al-Assad
Iraqi leader president: Saddam Hussein
Iranian president: Mohammad Khatami, Mahmoud Ahmadinejad, Hassan Rouhani, Ebrahim Raisi, Masoud Pezeshkian
Iranian supreme leader: Ali Khamenei
Saudi crown prince: Mohammed bin Salman
Libyan leader: Muammar Gaddafi
Pakistani president: Pervez Musharraf
Pakistani prime minister: Benazir Bhutto, Nawaz Sharif, Imran Khan, Shehbaz Sharif
Indian prime minister: Manmohan Singh, Narendra Modi
Chinese president: Jiang Zemin, Hu Jintao, Xi Jinping
Japanese prime minister: Junichiro Koizumi, Shinzo Abe, Yoshihide Suga, Fumio Kishida, Shigeru Ishiba, Sanae Takaichi
South Korean president: Roh Moo-hyun, Lee Myung-bak, Park Geun-hye, Moon Jae-in, Yoon Suk-yeol, Lee Jae-myung
North Korean leader: Kim Jong-il, Kim Jong-un
Philippine president: Gloria Arroyo, Rodrigo Duterte, Ferdinand Marcos Jr
Indonesian president: Megawati Sukarnoputri, Susilo Bambang Yudhoyono, Joko Widodo, Prabowo Subianto
Malaysian prime minister: Mahathir Mohamad, Najib Razak, Anwar Ibrahim
Australian prime minister: John Howard, Kevin Rudd, Julia Gillard, Tony Abbott, Malcolm Turnbull, Scott Morrison,
    Anthony Albanese
New Zealand prime minister: Helen Clark, John Key, Jacinda Ardern, Chris Hipkins, Christopher Luxon
Canadian prime minister: Jean Chretien, Paul Martin, Stephen Harper, Justin Trudeau, Mark Carney
Mexican president: Vicente Fox, Felipe Calderon, Enrique Pena Nieto, Andres Manuel Lopez Obrador, Claudia Sheinbaum
Brazilian president: Luiz Inacio Lula da Silva, Dilma Rousseff, Michel Temer, Jair Bolsonaro
Argentine president: Nestor Kirchner, Cristina Fernandez de Kirchner, Mauricio Macri, Alberto Fernandez, Javier Milei
Venezuelan president: Hugo Chavez, Nicolas Maduro
Cuban leader president: Fidel Castro, Raul Castro
Colombian president: Alvaro Uribe, Juan Manuel Santos, Ivan Duque, Gustavo Petro
South African president: Nelson Mandela, Thabo Mbeki, Jacob Zuma, Cyril Ramaphosa
Zimbabwean president: Robert Mugabe, Emmerson Mnangagwa
Nigerian president: Olusegun Obasanjo, Goodluck Jonathan, Muhammadu Buhari, Bola Tinubu
Kenyan president: Mwai Kibaki, Uhuru Kenyatta, William Ruto
Rwandan president: Paul Kagame
"""


def _by_person(table: str) -> dict[str, tuple[str, ...]]:
    """The words of offices by the folded name of who held them; a line that is indented goes on from the one before."""
    offices: dict[str, tuple[str, ...]] = {}
    for line in table.replace("\n    ", " ").strip().splitlines():
        office, _, people = line.lower().partition(": ")
        for person in people.split(", "):
            offices[person] = (*offices.get(person, ()), office)
    return offices


KNOWN_OFFICES: Mapping[str, tuple[str, ...]] = _by_person(_HELD)
"""The words of offices, in small letters, by the name of who held them, without accents and dots."""
