// Over 300 lines because it is one table: every sentence that the program says in French.
/**
 * What the program says, in French: by the English sentence as the code says it (`{}` where something is put in), with
 * `{0}`, `{1}` … for the values. A test looks for sentences of the code that are missing here, and for ones that are
 * said no more.
 */
export const inFrench: Readonly<Record<string, string>> = {
  // Files that are read
  '{} holds no text and was left out.': '{0} ne contient pas de texte et a été laissé de côté.',
  '{} is of a kind that Dossier cannot read, and was left out.':
    '{0} est d’un type que Dossier ne sait pas lire ; il a été laissé de côté.',
  '{} holds the same bytes as {}; it is counted once.':
    '{0} contient exactement la même chose que {1} ; il n’est compté qu’une fois.',
  '{} could not be read.': '{0} n’a pas pu être lu.',
  '{} is no file.': '{0} n’est pas un fichier.',
  '{} control {}': '{0} {1} de commande',
  '{} that {} the direction of the text': '{0} qui {1} le sens du texte',
  '{}, {}': '{0}, {1}',
  '{} holds invisible characters ({}); they were taken out of the readable text and recorded.':
    '{0} contient des caractères invisibles ({1}) ; ils ont été retirés du texte lisible et consignés.',
  '{} is protected by a password. Save it without one and add it again.':
    '{0} est protégé par un mot de passe. Enregistrez-le sans mot de passe et ajoutez-le de nouveau.',
  '{} is damaged or cut off: no page of it can be read. Ask for a new copy.':
    '{0} est endommagé ou tronqué : aucune page n’est lisible. Demandez une nouvelle copie.',
  '{} is damaged: {} {} could not be read, the others were.':
    '{0} est endommagé : {1} {2} n’ont pas pu être lues, les autres l’ont été.',
  '{} has {} pages; the first {} were read.': '{0} compte {1} pages ; les {2} premières ont été lues.',
  '{} holds pictures of pages and no text. Run text recognition (OCR) on it and add it again.':
    '{0} contient des images de pages et pas de texte. Passez-le à la reconnaissance de texte (OCR) et ajoutez-le de nouveau.',
  '{} is not a text file and was left out. If it is an article, save it as text, HTML, Word or PDF.':
    '{0} n’est pas un fichier texte et a été laissé de côté. Si c’est un article, enregistrez-le en texte, HTML, Word ou PDF.',
  '{} is not in UTF-8; it was read as {}. Check its accents.':
    '{0} n’est pas en UTF-8 ; il a été lu comme {1}. Vérifiez ses accents.',
  'Windows-1252 (Western European)': 'Windows-1252 (Europe occidentale)',
  'ISO 8859-15 (Western European)': 'ISO 8859-15 (Europe occidentale)',
  'Mac Roman (older Macs)': 'Mac Roman (anciens Mac)',
  'Windows-1251 (Cyrillic)': 'Windows-1251 (cyrillique)',
  'KOI8-R (Cyrillic)': 'KOI8-R (cyrillique)',
  '{} is a rich text file (RTF). Open it in Word or LibreOffice, save it as .docx and add it again.':
    '{0} est un fichier RTF. Ouvrez-le dans Word ou LibreOffice, enregistrez-le en .docx et ajoutez-le de nouveau.',
  '{} is a picture. Run text recognition (OCR) on it, save its text or a PDF with text, and add that.':
    '{0} est une image. Passez-la à la reconnaissance de texte (OCR), enregistrez son texte ou un PDF avec texte et ajoutez-le.',
  '{} is a web archive of Safari. Save the page as HTML or as PDF and add that.':
    '{0} est une archive web de Safari. Enregistrez la page en HTML ou en PDF et ajoutez ce fichier.',
  '{} is a LibreOffice file (OpenDocument). Open it in LibreOffice, save it as .docx and add it again.':
    '{0} est un fichier LibreOffice (OpenDocument). Ouvrez-le dans LibreOffice, enregistrez-le en .docx et ajoutez-le de nouveau.',
  '{} is an e-book (EPUB). Save the chapters that you need as HTML, Word or PDF and add them.':
    '{0} est un livre numérique (EPUB). Enregistrez les chapitres utiles en HTML, Word ou PDF et ajoutez-les.',
  '{} is an Excel workbook. Save what you need of it as PDF or text and add that.':
    '{0} est un classeur Excel. Enregistrez ce qu’il vous en faut en PDF ou en texte et ajoutez ce fichier.',
  '{} is a PowerPoint presentation. Save it as PDF and add that.':
    '{0} est une présentation PowerPoint. Enregistrez-la en PDF et ajoutez ce fichier.',
  '{} is an archive (ZIP). Unpack it and add the files in it.':
    '{0} est une archive (ZIP). Décompressez-la et ajoutez les fichiers qu’elle contient.',
  '{} is an e-mail of Outlook. Open it and save its text, or the article attached to it, as a file of its own.':
    '{0} est un message d’Outlook. Ouvrez-le et enregistrez à part son texte ou l’article qui y est joint.',
  '{} is a file of an older Office program. Save it as PDF and add that.':
    '{0} est un fichier d’un ancien programme Office. Enregistrez-le en PDF et ajoutez ce fichier.',
  '{} is a Word file of the kind before 2007 (.doc). Open it in Word or LibreOffice, save it as .docx and add it again.':
    '{0} est un fichier Word d’avant 2007 (.doc). Ouvrez-le dans Word ou LibreOffice, enregistrez-le en .docx et ajoutez-le de nouveau.',
  '{} is a web page saved in one file (MHTML). Save the page as HTML or as PDF and add that.':
    '{0} est une page web enregistrée en un seul fichier (MHTML). Enregistrez la page en HTML ou en PDF et ajoutez ce fichier.',
  '{} is an e-mail with its transport headers. Save its text, or the article attached to it, as a file of its own.':
    '{0} est un courriel avec ses en-têtes techniques. Enregistrez à part son texte ou l’article qui y est joint.',
  '{} is an archive whose entries are named outside it or twice, as attacks do; it was not opened.':
    '{0} est une archive dont des entrées sortent d’elle ou portent deux fois le même nom, comme dans une attaque ; elle n’a pas été ouverte.',
  '{} has more than {} parts, far more than a Word document needs; it was not opened.':
    '{0} compte plus de {1} parties, bien plus qu’il n’en faut à un document Word ; il n’a pas été ouvert.',
  '{} unpacks to far more than a Word document holds, as an archive bomb does; it was not read.':
    '{0} se décompresse en bien plus que ce que contient un document Word, comme une bombe de décompression ; il n’a pas été lu.',
  '{} is damaged: a part of it cannot be unpacked. Ask for a new copy.':
    '{0} est endommagé : une partie ne peut pas être décompressée. Demandez une nouvelle copie.',
  '{} holds no Word text, although its name says so.': '{0} ne contient pas de texte Word, malgré son nom.',
  '{} is no .docx file, or is cut off. Ask for a new copy.':
    '{0} n’est pas un fichier .docx, ou est tronqué. Demandez une nouvelle copie.',
  '{} declares a document type (<!DOCTYPE), which Word files never do and attacks need; it was not read.':
    '{0} déclare un type de document (<!DOCTYPE), ce que les fichiers Word ne font jamais et dont les attaques ont besoin ; il n’a pas été lu.',
  '{} nests its parts more than {} deep; it was not read.':
    '{0} imbrique ses parties sur plus de {1} niveaux ; il n’a pas été lu.',
  '{} is damaged: its text is not well-formed. Ask for a new copy.':
    '{0} est endommagé : son texte est mal formé. Demandez une nouvelle copie.',
  '{} holds macros. Its text was read; the macros were neither run nor kept apart, so open the original with care.':
    '{0} contient des macros. Son texte a été lu ; les macros n’ont été ni exécutées ni mises à part : ouvrez l’original avec prudence.',
  '{} holds {} {} of people who read it; they are no part of the article and were not read.':
    '{0} contient {1} {2} de lecteurs ; ils ne font pas partie de l’article et n’ont pas été lus.',
  '{} holds text that is formatted as hidden, which Word does not show; it was read with the rest. Check it in the original.':
    '{0} contient du texte masqué, que Word ne montre pas ; il a été lu avec le reste. Vérifiez-le dans l’original.',
  '{} is not in UTF-8. Save it in UTF-8, which editors offer where they save.':
    '{0} n’est pas en UTF-8. Enregistrez-le en UTF-8, ce que les éditeurs proposent à l’enregistrement.',
  'the file holds several documents, parted by ---; write each section into a file of its own':
    'le fichier contient plusieurs documents, séparés par --- ; mettez chaque rubrique dans un fichier à elle',
  '{} holds tracked changes: inserted text was read, deleted text was not.':
    '{0} contient des modifications suivies : le texte inséré a été lu, le texte supprimé ne l’a pas été.',
  '{} nests deeper than Dossier can follow; it was left out.':
    '{0} est imbriqué plus profondément que Dossier ne peut suivre ; il a été laissé de côté.',
  '{} could not be read because of a fault in Dossier ({}); it was left out.':
    '{0} n’a pas pu être lu à cause d’un défaut de Dossier ({1}) ; il a été laissé de côté.',
  '{} has {} MB; a file of this kind may have {} MB. Cut it into parts and import those.':
    '{0} fait {1} Mo ; un fichier de ce type peut en faire {2}. Découpez-le et importez les parties.',
  '{} took longer than {} seconds to read, far longer than an article needs; it was left out.':
    'La lecture de {0} a duré plus de {1} secondes, bien plus qu’il n’en faut à un article ; il a été laissé de côté.',
  '{} needed more memory than an article can need; it was left out.':
    '{0} demandait plus de mémoire qu’un article ne peut en demander ; il a été laissé de côté.',
  '{} could not be read: {}. It was left out.': '{0} n’a pas pu être lu : {1}. Il a été laissé de côté.',
  '“{}” states no date; it is shown as undated.': '« {0} » n’indique pas de date ; il figure comme non daté.',
  '“{}” states no date; {} was inferred from {}. Check it.':
    '« {0} » n’indique pas de date ; {1} a été déduit de {2}. À vérifier.',
  'its web address ({})': 'son adresse web ({0})',
  'the name of the file ({})': 'ce que dit le nom du fichier ({0})',
  'its dateline (“{}”; the year: {})': 'sa ligne de date (« {0} » ; l’année : {1})',
  'its last update ({})': 'sa dernière mise à jour ({0})',
  'its copyright notice (“{}”)': 'sa mention de copyright (« {0} »)',
  'the text and the day the file was made ({})': 'son texte et du jour où le fichier a été créé ({0})',
  'other words': 'quelques autres mots',
  '“{}” names no publisher.': '« {0} » ne nomme pas d’éditeur.',

  // The library
  '{} {} of a kind that cannot be read and left out: {}, in {}.':
    '{0} {1} d’un type qui ne peut pas être lu et laissés de côté : {2}, dans {3}.',
  '{} holds no file of a kind that can be read.': '{0} ne contient aucun fichier d’un type lisible.',
  'The library’s copy of {} is no longer what was imported: the disk may be failing. Import the file again.':
    'La copie de {0} dans la bibliothèque n’est plus ce qui a été importé : le disque est peut-être défaillant. Importez le fichier de nouveau.',
  'There is no source {} in the library.': 'La bibliothèque ne contient pas de source {0}.',
  'The library’s copy of {} is gone or changed. Import the file again.':
    'La copie de {0} dans la bibliothèque a disparu ou a changé. Importez le fichier de nouveau.',
  'A dropped file is no longer known. Drop it again.':
    'Un fichier déposé n’est plus connu. Déposez-le de nouveau.',
  'Another Dossier is importing into this library. Try again when it has finished.':
    'Un autre Dossier importe dans cette bibliothèque. Réessayez quand il aura fini.',
  'The kept copy of {} was changed. Add the file again.':
    'La copie conservée de {0} a été modifiée. Ajoutez le fichier de nouveau.',
  'The kept copy of {} cannot be read. Add the file again.':
    'La copie conservée de {0} est illisible. Ajoutez le fichier de nouveau.',
  'The bundled articles could not be read.': 'Les articles fournis n’ont pas pu être lus.',

  // Briefing files
  'This is no briefing of Dossier: it has no “version” that is a whole number from 1.':
    'Ce n’est pas une note de Dossier : il lui manque « version », un nombre entier à partir de 1.',
  'This briefing was saved by a newer Dossier (file version {}; this program reads up to {}). Open it with the newer program; nothing was changed.':
    'Cette note a été enregistrée par un Dossier plus récent (version de fichier {0} ; ce programme lit jusqu’à {1}). Ouvrez-la avec le programme plus récent ; rien n’a été modifié.',
  'File version {} is not known; no Dossier wrote it.':
    'La version de fichier {0} est inconnue ; aucun Dossier ne l’a écrite.',
  '{}.': '{0}.',
  'Line {}: {}.': 'Ligne {0} : {1}.',
  '{} more problems are not shown.': '{0} autres problèmes ne sont pas montrés.',
  'This is no briefing of Dossier: its values are nested too deep.':
    'Ce n’est pas une note de Dossier : ses valeurs sont imbriquées trop profondément.',
  'The file is empty.': 'Le fichier est vide.',
  ' It ends too early, as if it had been cut off.': ' Il finit trop tôt, comme s’il avait été tronqué.',
  'Line {}, column {}: this is not valid JSON.{}': 'Ligne {0}, colonne {1} : ce n’est pas du JSON valide.{2}',
  'a text': 'un texte',
  'a text that is not empty': 'un texte non vide',
  'a SHA-256: 64 hex digits': 'un SHA-256 : 64 chiffres hexadécimaux',
  'a day such as 2021-12-01': 'un jour comme 2021-12-01',
  'a day such as 2021-12-01 or a moment such as 2021-12-01T09:30:00Z':
    'un jour comme 2021-12-01 ou un instant comme 2021-12-01T09:30:00Z',
  'a relative path with forward slashes': 'un chemin relatif avec des barres obliques',
  'the id of a source, such as s-6e4a7d383dbd': 'l’identifiant d’une source, comme s-6e4a7d383dbd',
  'one of {}': 'l’un de {0}',
  'a list': 'une liste',
  'an object { … }': 'un objet { … }',
  '{} is missing': '{0} manque',
  '{} must be {}': '{0} doit être {1}',
  '“{}” repeats “{}”, which stands before it; it is left out':
    '« {0} » répète « {1} », qui le précède ; il est laissé de côté',
  '“{}” stands twice': '« {0} » figure deux fois',
  '“{}” is no field of a briefing; it is not read, and saving drops it':
    '« {0} » n’est pas un champ d’une note ; il n’est pas lu et l’enregistrement le supprime',
  'This is not text in UTF-8, as every briefing of Dossier is.':
    'Ceci n’est pas du texte en UTF-8, comme l’est tout dossier de Dossier.',
  'it is damaged.': 'il est endommagé.',
  '{} cannot be opened: {}': '{0} ne peut pas être ouvert : {1}',
  '{} The last good copy lies beside it: {}.': '{0} La dernière bonne copie se trouve à côté : {1}.',
  'the source with the hash {}': 'la source d’empreinte {0}',
  'A source of this briefing cannot be found: {}. Add it again to see the passages; nothing of the briefing is lost.':
    'Une source de cette note est introuvable : {0}. Ajoutez-la de nouveau pour voir ses passages ; rien de la note n’est perdu.',
  '{} sources of this briefing cannot be found: {}. Add them again to see the passages; nothing of the briefing is lost.':
    '{0} sources de cette note sont introuvables : {1}. Ajoutez-les de nouveau pour voir leurs passages ; rien de la note n’est perdu.',
  'This briefing is not in the list any more.': 'Cette note n’est plus dans la liste.',
  '{} is not where it was. It was moved or deleted; open it from its new place.':
    '{0} n’est plus à sa place. Il a été déplacé ou supprimé ; ouvrez-le depuis son nouvel emplacement.',
  'The dropped file is no longer known. Drop it again.':
    'Le fichier déposé n’est plus connu. Déposez-le de nouveau.',
  'This list of changes is not open any more. Open the Word file again.':
    'Cette liste de modifications n’est plus ouverte. Ouvrez de nouveau le fichier Word.',
  'There is nothing to restore.': 'Il n’y a rien à restaurer.',

  // The document
  'The briefing shows no passage: choose sections that the sources have sentences for.':
    'La note ne montre aucun passage : choisissez des rubriques pour lesquelles les sources ont des phrases.',
  'The passages of the section “{}” are not in the sources at hand; the document says so under its heading.':
    'Les passages de la rubrique « {0} » ne sont pas dans les sources présentes ; le document le dit sous son titre.',
  '“{}” was read with {} when the briefing was saved, and with {} now: its passages may be numbered otherwise. Check that the briefing shows what you chose.':
    '« {0} » a été lu avec {1} quand le dossier a été enregistré, et avec {2} maintenant : ses passages peuvent être numérotés autrement. Vérifiez que le dossier montre ce que vous avez choisi.',
  'There is no section “{}” here: it is printed under this name. Add the file that defines it to your own sections, or give it a title.':
    'Il n’y a pas ici de rubrique « {0} » : elle est imprimée sous ce nom. Ajoutez à vos rubriques le fichier qui la définit, ou donnez-lui un titre.',
  'The briefing takes back repairs that are not made here: {}. Check the words there.':
    'Le dossier annule des réparations qui ne sont pas faites ici : {0}. Vérifiez les mots à ces endroits.',
  'No sentence of the sources is in the section “{}”; the document says so under its heading.':
    'Aucune phrase des sources n’est dans la rubrique « {0} » ; le document le dit sous son titre.',
  'The document has {} pages; its template promises {}. It runs over by {} {}. Longest excerpts: {}.':
    'Le document compte {0} pages ; son modèle en promet {1}. Il dépasse de {2} {3}. Extraits les plus longs : {4}.',
  'A cell of the register was edited from “{}” to “{}”, but the sources now give another value. The edit is kept and not shown; check it.':
    'Une case du registre a été modifiée de « {0} » en « {1} », mais les sources donnent maintenant une autre valeur. La modification est conservée sans être montrée ; vérifiez-la.',
  'The briefing names passage {}, which no source has. It is left out.':
    'La note nomme le passage {0}, qu’aucune source ne contient. Il est laissé de côté.',
  'The briefing names sentence {}, which “{}” does not have; it is left out.':
    'La note nomme la phrase {0}, que « {1} » ne contient pas ; elle est laissée de côté.',
  'Characters that no document may hold ({}) stand in {}; each is shown as {}.':
    'Des caractères qu’aucun document ne peut contenir ({0}) figurent dans {1} ; chacun est montré comme {2}.',
  'The source now reads “{}”, but the edit was made on “{}”. The edit is kept; check it.':
    'La source dit maintenant « {0} », mais la modification portait sur « {1} ». Elle est conservée ; vérifiez-la.',
  'Styles and letterhead were not taken from {}: {}. The Word file has Dossier’s own look.':
    'Les styles et l’en-tête n’ont pas été repris de {0} : {1}. Le fichier Word a l’aspect propre à Dossier.',
  'The PDF has no shape for {} in {}; a box stands there instead. The Word file keeps it.':
    'Le PDF n’a pas de dessin pour {0} dans {1} ; un carré le remplace. Le fichier Word le conserve.',
  'passage {}': 'le passage {0}',
  'what source {} says of itself': 'ce que la source {0} dit d’elle-même',
  'the document': 'le document',
  'your title': 'votre titre',
  'your subtitle': 'votre sous-titre',
  'your author': 'votre auteur',
  'your judgement': 'votre jugement',
  'your note': 'votre note',
  'your marking': 'votre mention',
  'your remark': 'votre remarque',
  'your label': 'votre libellé',
  'There is no template “{}” on this computer; “{}” is used.':
    'Il n’y a pas de modèle « {0} » sur cet ordinateur ; « {1} » est utilisé.',
  'This file is not known any more. Export it again.': 'Ce fichier n’est plus connu. Exportez-le de nouveau.',

  // The user's own sections and templates
  '{}, line {}: {}': '{0}, ligne {1} : {2}',
  '{}, line {}{}: {}': '{0}, ligne {1}{2} : {3}',
  '{}, line 1, id: “{}” is taken by another file of this folder; give one of them another.':
    '{0}, ligne 1, id : « {1} » est déjà pris par un autre fichier de ce dossier ; donnez-en un autre à l’un des deux.',
  'Dossier was started without a folder for your own files.':
    'Dossier a été lancé sans dossier pour vos propres fichiers.',
  'expected fields ("name: value")': 'des champs sont attendus (« nom: valeur »)',
  'there is no such field; there are {}': 'ce champ n’existe pas ; il y a {0}',
  'the field “{}” is missing': 'le champ « {0} » manque',
  'expected a list': 'une liste est attendue',
  'aliases are not allowed': 'les alias ne sont pas permis',
  'expected words': 'des mots sont attendus',
  'expected a whole number from {} to {}': 'un nombre entier de {0} à {1} est attendu',
  'expected “en”, “fr” or both': '« en », « fr » ou les deux sont attendus',
  'a section has at most {} phrases': 'une rubrique a au plus {0} expressions',
  '“{}”: {}': '« {0} » : {1}',
  'there is no group “{}” in terms; there are {}': 'il n’y a pas de groupe « {0} » dans terms ; il y a {1}',
  'expected {}': '{0} est attendu',
  'a rule needs at least one group, unless it leans or asks for an actor':
    'une règle a besoin d’au moins un groupe, sauf si elle s’appuie sur une phrase ou demande un acteur',
  'the section has no field “actors” to say who is meant':
    'la section n’a pas de champ « actors » qui dise de qui il est question',
  'expected a number from -2 to 2, not 0': 'un nombre de -2 à 2, différent de 0, est attendu',
  'the file is longer than {} characters': 'le fichier dépasse {0} caractères',
  'an id is small letters, digits and hyphens, and begins with a letter':
    'un identifiant se compose de minuscules, de chiffres et de traits d’union, et commence par une lettre',
  'a section needs at least one group of phrases': 'une rubrique a besoin d’au moins un groupe d’expressions',
  '“{}” is no class; there are {}': '« {0} » n’est pas une classe ; il y a {1}',
  '“{}” is not a word; letters and digits, and a * only at its end':
    '« {0} » n’est pas un mot ; des lettres et des chiffres, et un * seulement à la fin',
  '“{}” is too short an ending; write three letters or more before *':
    '« {0} » est trop court ; écrivez au moins trois lettres avant *',
  'the phrase is empty': 'l’expression est vide',
  'the phrase has more than {} items': 'l’expression compte plus de {0} éléments',
  'a phrase cannot end with “..”': 'une expression ne peut pas finir par « .. »',
  'a phrase must begin with a word that is not optional':
    'une expression doit commencer par un mot qui n’est pas facultatif',
  'must be a list of names and values.': 'doit être une liste de noms et de valeurs.',
  'there is no such field. Known here: {}.': 'ce champ n’existe pas. Connus ici : {0}.',
  'must be a list.': 'doit être une liste.',
  'must be a text.': 'doit être un texte.',
  'must be a number from {} to {}.': 'doit être un nombre de {0} à {1}.',
  'must be true or false.': 'doit être true ou false.',
  'must be one of {}.': 'doit être l’un de {0}.',
  'must include sources: no document goes out without them.':
    'doit contenir sources : aucun document ne sort sans elles.',
  'must be the name of a block, alone or with its options.':
    'doit être le nom d’un bloc, seul ou avec ses options.',
  '{} may stand only once.': '{0} ne peut figurer qu’une fois.',
  'there is no block “{}”. Known: {}.': 'il n’y a pas de bloc « {0} ». Connus : {1}.',
  'columns need their own list of blocks.': 'columns a besoin de sa propre liste de blocs.',
  'margins and note column leave too little room for text on {}.':
    'les marges et la colonne des notes laissent trop peu de place au texte sur {0}.',
  'must not be less than the size.': 'ne doit pas être inférieur à la taille.',
  'must be three sizes in points, for example [15, 11.5, 10.5].':
    'doit être trois tailles en points, par exemple [15, 11.5, 10.5].',
  'must be a colour such as "#1f3a5f" (in quotation marks).':
    'doit être une couleur comme "#1f3a5f" (entre guillemets).',
  'blocks: is missing: the list of what the document shows.':
    'blocks : manque ; c’est la liste de ce que montre le document.',
  'id: is missing: the name by which briefings ask for this template.':
    'id : manque ; c’est le nom par lequel les notes demandent ce modèle.',
  'may have small letters, digits and hyphens, and begins with a letter.':
    'se compose de minuscules, de chiffres et de traits d’union, et commence par une lettre.',
  '“{}” is the name of a built-in template; choose another.':
    '« {0} » est le nom d’un modèle fourni ; choisissez-en un autre.',
  '{}: {}': '{0} : {1}',
  '{}: is missing.': '{0} : manque.',
  'must be a text, or one for each of en and fr.': 'doit être un texte, ou un pour en et un pour fr.',

  // The program itself
  'Something went wrong inside the program: {}': 'Un défaut du programme est survenu : {0}',
  'Stopped.': 'Arrêté.',
  'Not saved.': 'Pas enregistré.',
}
