/**
 * Names of the field that the lists lack: operations, forces, missions, movements, weapons, people and places of
 * the conflicts that Dossier's users follow. Written from general knowledge, in the spellings of both languages.
 */
export const ownNames: readonly string[] = (
  'Barkhane Serval Takuba Sabre Sangaris Licorne Épervier MINUSMA MINURCAT MINUSCA MONUSCO MISMA AMISOM ATMIS UNAMID ' +
  'UNISFA UNMISS EUTM EUCAP FAMa FACA CEMAC CEEAC CEDEAO ECOWAS UEMOA IGAD SADC AFRICOM SIPRI Bayraktar Akinci ' +
  'Orlan Lancet Wagner Prigozhin Prigojine Outkine Utkin Surovikin Shoigu Choïgou Choigou Lavrov Peskov Zakharova ' +
  'Bogdanov Yevkurov Evkourov Ievkourov Averyanov Averianov Goïta Goita Assimi Choguel Maïga Diop Ouane Dembele ' +
  'Dembélé Camara Sadio Keïta Keita Traoré Traore Touré Toure Tiani Tchiani Bazoum Damiba Ibrahim Déby Deby Itno ' +
  'Mahamat Touadéra Touadera Bozizé Bozize Djotodia Haftar Dbeibah Dbeiba Bashagha Bachagha Sarraj Menfi Saleh ' +
  'Burhan Bourhane Hemedti Hemetti Dagalo Hamdok Bashir Abiy Isaias Afwerki Afeworki Kagame Tshisekedi Katumbi ' +
  'Kabila Ruto Museveni Kiir Machar Kidal Ménaka Menaka Gao Tessalit Aguelhok Ansongo Gossi Ber Tombouctou Timbuktu ' +
  'Ségou Segou Mopti Kayes Koulikoro Sikasso Bandiagara Niono Nara Djibo Dori Kaya Arbinda Ouahigouya Tillabéri ' +
  'Tillaberi Diffa Agadez Niamey Ouallam Torodi Bosso Maradi Zinder Tahoua Ayorou Ouagadougou Ndjamena Djamena ' +
  'Bangui Bria Bambari Bouar Ndélé Birao Obo Zemio Tripoli Misrata Misurata Benghazi Derna Tobrouk Tobruk Sirte Syrte ' +
  'Joufra Jufra Sebha Sabha Khoms Zawiya Zaouïa Zintan Tarhuna Tarhouna Brega Ghadames Khartoum Omdurman Omdourman ' +
  'Darfur Darfour Fasher Nyala Geneina Kordofan Merowe Gezira Madani Sennar Kassala Rapid Goma Bukavu Ituri Kivu ' +
  'Beni Bunia Butembo Rutshuru Masisi Cabo Delgado Palma Pemba Mocímboa Mogadishu Mogadiscio Shabaab Chabab Jubaland ' +
  'Puntland Somaliland Kismayo Tigray Tigré Mekelle Amhara Oromo Oromia Afar Asmara Boko Haram ISWAP JNIM AQMI AQIM ' +
  'GSIM Ansarul Katiba Macina Azawad Azaouad CSPA CMA GATIA Imghad Ifoghas Touareg Tuareg Tamasheq Peul Fulani Dogon ' +
  'Dozo Dozos Rostvertol Rosoboronexport Almaz Antey Kalashnikov Kalachnikov Norinco Baykar Nexter Thales Airbus ' +
  'Dassault Safran Arquus Antonov Ilyushin Iliouchine Soukhoï Sukhoi Mikoyan Mil Kamov Tupolev Puma Cougar Caracal ' +
  'Tigre Mirage Rafale Gazelle Reaper Predator Wing Loong Kornet Igla Strela Grad Pantsir Pantsyr Zelensky Zelenski ' +
  'Poutine Putin Kremlin Donbass Donbas Kherson Kharkiv Kharkov Zaporizhzhia Zaporijjia Mariupol Marioupol Bakhmut ' +
  'Bakhmout Avdiivka Kramatorsk Luhansk Louhansk Donetsk Crimea Crimée Sébastopol Sevastopol Erdogan Erdoğan Macron ' +
  'Lecornu Parly Le Drian Colonna Barnier Guterres Annadif Wane Doumbouya Conakry Bissau Embalo Sissoco Bissagos ' +
  'Nouakchott Ghazouani Tebboune Bamako Faso Sahel Sahélien Liptako Gourma Interahamwe Nyamulagira Kagera Rwandan'
).split(' ')

/** Words of the field that are younger than the dictionaries, and look like two. */
export const ownWords: readonly string[] = (
  'quadcopter quadcopters multicopter multicopters geofencing deconfliction deconflict airstrike airstrikes airspace ' +
  'cyberattack cyberattacks cyberwarfare cyberspace cyberdefence cyberdefense drawdown drawdowns counterterrorism ' +
  'counterinsurgency counterintelligence counteroffensive counteroffensives peacekeeper peacekeepers peacekeeping ' +
  'warlord warlords warfighting warzone battlespace battlefield battlegroup battlegroups gunship gunships warplane ' +
  'warplanes warship warships minefield minefields roadmap roadmaps roadblock roadblocks checkpoint checkpoints ' +
  'stockpile stockpiles safehouse drone drones dronewar jihadist jihadists putschist putschists smartphone ' +
  'smartphones livestream livestreamed crowdfunding crowdfunded blockchain deepfake deepfakes fact-checker ' +
  'spyware ransomware malware takeover handover standoff crackdown backchannel stakeholder stakeholders'
).split(' ')
