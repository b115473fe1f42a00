<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessPanel</name>
    <message>
        <source>Adjust</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Everything goes back to how it was for the next visitor.</source>
        <translation>Para la próxima persona, todo vuelve a como estaba.</translation>
    </message>
</context>
<context>
    <name>AltText</name>
    <message>
        <source>Say what is to be seen, the most telling first: medium, subject, light, mood.
One to three sentences; leave out “picture of”, and do not explain what it means.</source>
        <translation>Diga lo que se ve, lo más revelador primero: técnica, tema, luz, ánimo.
De una a tres frases; omita «imagen de» y no explique lo que significa.</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Not needed: other words tell what is to be seen here.</source>
        <translation>No hace falta: otras palabras dicen lo que se ve aquí.</translation>
    </message>
    <message>
        <source>Nothing yet in this language.</source>
        <translation>Todavía nada en este idioma.</translation>
    </message>
    <message>
        <source>Nothing yet: without it this piece cannot be shown.</source>
        <translation>Todavía nada: sin él, esta obra no se puede mostrar.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s): long for somebody who listens.</source>
        <translation>
            <numerusform>%n letra: largo para quien escucha.</numerusform>
            <numerusform>%n letras: largo para quien escucha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letra</numerusform>
            <numerusform>%n letras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Signed on</source>
        <translation>Firmada el</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Vale desde</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Vale hasta</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retirado el</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Scan of the signed form</source>
        <translation>Escaneo del formulario firmado</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>everywhere; else Omaha, Lincoln</source>
        <translation>en todas partes; si no, Omaha, Lincoln</translation>
    </message>
    <message>
        <source>further wishes, in their words</source>
        <translation>otros deseos, con sus palabras</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>Res&amp;puesta</translation>
    </message>
    <message>
        <source>Given &amp;by</source>
        <translation>&amp;Dada por</translation>
    </message>
    <message>
        <source>&amp;On form</source>
        <translation>En el &amp;formulario</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escaneo</translation>
    </message>
    <message>
        <source>Onl&amp;y at</source>
        <translation>&amp;Solo en</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>Lí&amp;mites</translation>
    </message>
    <message>
        <source>Guar&amp;dian</source>
        <translation>Tutor &amp;legal</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Answers of this piece</source>
        <translation>Respuestas de esta obra</translation>
    </message>
    <message>
        <source>+ New answer</source>
        <translation>+ Nueva respuesta</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to begin</source>
        <translation>Toque para empezar</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>What you typed is kept, and tried again.</source>
        <translation>Lo que escribió se conserva y se intenta otra vez.</translation>
    </message>
    <message>
        <source>What you typed was: “{text}”.</source>
        <translation>Lo que escribió era: «{text}».</translation>
    </message>
    <message>
        <source>something unexpected happened; the log has more.</source>
        <translation>pasó algo inesperado; el registro dice más.</translation>
    </message>
</context>
<context>
    <name>Autosaves</name>
    <message>
        <source>Not saved: {reason}</source>
        <translation>No se guardó: {reason}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>This desk takes no backups.</source>
        <translation>Esta mesa no hace copias de seguridad.</translation>
    </message>
    <message>
        <source>No backup could be made: {reason}. Make room, or give leave to write.</source>
        <translation>No se pudo hacer la copia de seguridad: {reason}. Libere espacio o dé permiso de escritura.</translation>
    </message>
    <message>
        <source>No backup could be made; every earlier one stays.</source>
        <translation>No se pudo hacer la copia de seguridad; todas las anteriores se conservan.</translation>
    </message>
    <message>
        <source>The catalog is backed up, and the copy was verified.</source>
        <translation>El catálogo tiene su copia de seguridad, y la copia se comprobó.</translation>
    </message>
</context>
<context>
    <name>BarLanguages</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Change many pieces</source>
        <translation>Cambiar muchas obras</translation>
    </message>
    <message numerus="yes">
        <source>Change %n piece(s)</source>
        <translation>
            <numerusform>Cambiar %n obra</numerusform>
            <numerusform>Cambiar %n obras</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What changes</source>
        <translation>&amp;Qué cambia</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>How far the change is</source>
        <translation>Cuánto ha avanzado el cambio</translation>
    </message>
    <message>
        <source>Include a&amp;ll</source>
        <translation>Incl&amp;uir todo</translation>
    </message>
    <message>
        <source>Leave all &amp;out</source>
        <translation>E&amp;xcluir todo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) will change.</source>
        <translation>
            <numerusform>Cambiará %n obra.</numerusform>
            <numerusform>Cambiarán %n obras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out.</source>
        <translation>
            <numerusform>Se deja fuera %n fila.</numerusform>
            <numerusform>Se dejan fuera %n filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) stay as they are.</source>
        <translation>
            <numerusform>%n obra queda como está.</numerusform>
            <numerusform>%n obras quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>BatchEdit</name>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Copyright holder</source>
        <translation>Titular de los derechos</translation>
    </message>
    <message>
        <source>Date made</source>
        <translation>Fecha de creación</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation>Idioma del original</translation>
    </message>
    <message>
        <source>Patient likeness</source>
        <translation>Imagen de pacientes</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>Sin datos que identifiquen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Credit role</source>
        <translation>Función en el crédito</translation>
    </message>
    <message>
        <source>Words in texts: find and replace</source>
        <translation>Palabras en los textos: buscar y sustituir</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>Aviso de contenido</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Cualquier función</translation>
    </message>
    <message>
        <source>Credits &amp;as</source>
        <translation>Créditos &amp;como</translation>
    </message>
    <message>
        <source>&amp;Become</source>
        <translation>&amp;Pasan a ser</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take “{term}” off this list</source>
        <translation>Quitar «{term}» de esta lista</translation>
    </message>
    <message>
        <source>Yes, they allow it</source>
        <translation>Sí, lo permite</translation>
    </message>
    <message>
        <source>No, they do not</source>
        <translation>No, no lo permite</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>Given &amp;by</source>
        <translation>&amp;Dada por</translation>
    </message>
    <message>
        <source>On &amp;form</source>
        <translation>En el &amp;formulario</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>&amp;Firmada el</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Límites</translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation>Escribir de nuevo</translation>
    </message>
    <message>
        <source>Add to the end</source>
        <translation>Añadir al final</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Cómo</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>&amp;Patient likeness</source>
        <translation>&amp;Imagen de pacientes</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>&amp;De-identified</source>
        <translation>&amp;Sin datos que identifiquen</translation>
    </message>
    <message>
        <source>Empty takes the words away.</source>
        <translation>Si se deja vacío, las palabras se quitan.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>&amp;Sustituir por</translation>
    </message>
    <message>
        <source>Same &amp;case</source>
        <translation>Mayúsculas i&amp;guales</translation>
    </message>
    <message>
        <source>W&amp;hole words</source>
        <translation>Palabras &amp;enteras</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Buscar en</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Text of the piece</source>
        <translation>Texto de la obra</translation>
    </message>
    <message>
        <source>Accep&amp;t</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Dejar</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Corregir…</translation>
    </message>
    <message>
        <source>There is no such row.</source>
        <translation>No existe esa fila.</translation>
    </message>
    <message>
        <source>&amp;Hold it back again</source>
        <translation>&amp;Volver a retenerla</translation>
    </message>
    <message>
        <source>Take it all the &amp;same</source>
        <translation>A&amp;ceptarla de todos modos</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>A file that no row names</source>
        <translation>Un archivo que ninguna fila nombra</translation>
    </message>
    <message>
        <source>left out, nothing of it is written</source>
        <translation>se deja fuera, nada de ella se escribe</translation>
    </message>
    <message>
        <source>{name} is not in the folder.</source>
        <translation>{name} no está en la carpeta.</translation>
    </message>
</context>
<context>
    <name>BesidePiece</name>
    <message>
        <source>What visitors left here</source>
        <translation>Lo que otros dejaron aquí</translation>
    </message>
    <message>
        <source>Leave a reflection</source>
        <translation>Dejar una reflexión</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>What to look at again</source>
        <translation>Qué conviene mirar otra vez</translation>
    </message>
    <message>
        <source>What the selection holds</source>
        <translation>Qué reúne la selección</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at again</source>
        <translation>
            <numerusform>%n cosa que conviene mirar otra vez</numerusform>
            <numerusform>%n cosas que conviene mirar otra vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at again</source>
        <translation>Nada que mirar otra vez</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n obra</numerusform>
            <numerusform>%n obras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be shown</source>
        <translation>
            <numerusform>%n se puede mostrar</numerusform>
            <numerusform>%n se pueden mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>reading {minutes}</source>
        <translation>lectura: {minutes}</translation>
    </message>
    <message>
        <source>listening {minutes}</source>
        <translation>escucha: {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>%n heavy</source>
        <translation>
            <numerusform>%n intensa</numerusform>
            <numerusform>%n intensas</numerusform>
        </translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>&amp;New gallery</source>
        <translation>&amp;Nueva galería</translation>
    </message>
    <message>
        <source>&amp;Duplicate gallery</source>
        <translation>&amp;Duplicar la galería</translation>
    </message>
    <message>
        <source>&amp;Remove gallery</source>
        <translation>&amp;Quitar la galería</translation>
    </message>
    <message>
        <source>Add &amp;section</source>
        <translation>Añadir &amp;sección</translation>
    </message>
    <message>
        <source>Number &amp;in order</source>
        <translation>Numerar en &amp;orden</translation>
    </message>
    <message>
        <source>New &amp;tour</source>
        <translation>Nuevo &amp;recorrido</translation>
    </message>
    <message>
        <source>Remove t&amp;our</source>
        <translation>Quitar el re&amp;corrido</translation>
    </message>
    <message>
        <source>On the tour or off</source>
        <translation>En el recorrido o fuera de él</translation>
    </message>
    <message>
        <source>Space on the board</source>
        <translation>Espacio en el tablero</translation>
    </message>
    <message>
        <source>Move stop &amp;earlier</source>
        <translation>Llevar la parada an&amp;tes</translation>
    </message>
    <message>
        <source>Ctrl+Left on the board</source>
        <translation>Ctrl+Izquierda en el tablero</translation>
    </message>
    <message>
        <source>Move stop &amp;later</source>
        <translation>Llevar la parada des&amp;pués</translation>
    </message>
    <message>
        <source>Ctrl+Right on the board</source>
        <translation>Ctrl+Derecha en el tablero</translation>
    </message>
    <message>
        <source>Move stop to the next section</source>
        <translation>Llevar la parada a la sección siguiente</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Right on the board</source>
        <translation>Ctrl+Mayús+Derecha en el tablero</translation>
    </message>
    <message>
        <source>Move stop to the section before</source>
        <translation>Llevar la parada a la sección anterior</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left on the board</source>
        <translation>Ctrl+Mayús+Izquierda en el tablero</translation>
    </message>
    <message>
        <source>&amp;Write wall text</source>
        <translation>&amp;Escribir el texto de sala</translation>
    </message>
    <message>
        <source>Enter on the board</source>
        <translation>Intro en el tablero</translation>
    </message>
    <message>
        <source>Take stop o&amp;ut</source>
        <translation>Q&amp;uitar la parada</translation>
    </message>
    <message>
        <source>Delete on the board</source>
        <translation>Supr en el tablero</translation>
    </message>
    <message>
        <source>&amp;Add the pieces chosen to the gallery</source>
        <translation>&amp;Añadir a la galería las obras elegidas</translation>
    </message>
    <message>
        <source>Stop number</source>
        <translation>Número de la parada</translation>
    </message>
    <message>
        <source>Section title</source>
        <translation>Título de la sección</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>{first} is held back: {lacks}</source>
        <translation>{first} se retiene: {lacks}</translation>
    </message>
    <message numerus="yes">
        <source>%n heavy works in a row, from {first} to {last}</source>
        <translation>
            <numerusform>%n obra intensa seguida, de {first} a {last}</numerusform>
            <numerusform>%n obras intensas seguidas, de {first} a {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>No work has the tone “{term}”</source>
        <translation>Ninguna obra tiene el tono «{term}»</translation>
    </message>
    <message>
        <source>No work has the perspective “{term}”</source>
        <translation>Ninguna obra tiene la perspectiva «{term}»</translation>
    </message>
    <message>
        <source>The same maker twice in a row: {first} and {last}</source>
        <translation>La misma autoría dos veces seguidas: {first} y {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s) without a number, the first is {first}</source>
        <translation>
            <numerusform>%n parada sin número: {first}</numerusform>
            <numerusform>%n paradas sin número; la primera es {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Number {number} is given %n times: {titles}</source>
        <translation>
            <numerusform>El número {number} se dio %n vez: {titles}</numerusform>
            <numerusform>El número {number} se dio %n veces: {titles}</numerusform>
        </translation>
    </message>
    <message>
        <source>A section has no stops</source>
        <translation>Hay una sección sin paradas</translation>
    </message>
    <message>
        <source>New gallery</source>
        <translation>Nueva galería</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copia)</translation>
    </message>
    <message>
        <source>A stop’s number is a whole number, such as 12.</source>
        <translation>El número de una parada es un número entero, como 12.</translation>
    </message>
    <message>
        <source>Tour {number}</source>
        <translation>Recorrido {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) that are in this gallery already stay where they are.</source>
        <translation>
            <numerusform>%n obra que ya está en esta galería se queda donde está.</numerusform>
            <numerusform>%n obras que ya están en esta galería se quedan donde están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>Galerías</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Gallery {number}</source>
        <translation>Galería {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n parada</numerusform>
            <numerusform>%n paradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n edición</numerusform>
            <numerusform>%n ediciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop {number}</source>
        <translation>Parada {number}</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>alrededor de %n min</numerusform>
            <numerusform>alrededor de %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>May be shown</source>
        <translation>Se puede mostrar</translation>
    </message>
    <message>
        <source>Held back: {what}</source>
        <translation>Retenida: {what}</translation>
    </message>
    <message>
        <source>Add a section, then works from the list on the left.</source>
        <translation>Añada una sección y después obras de la lista de la izquierda.</translation>
    </message>
    <message>
        <source>Space puts the stops chosen on the tour or takes them off. Ctrl+arrows change its order. Enter: narration.</source>
        <translation>Espacio pone en el recorrido las paradas elegidas o las quita. Ctrl+flechas cambian su orden. Intro: narración.</translation>
    </message>
    <message>
        <source>Drag works here from the list on the left, or choose some there and press Insert.</source>
        <translation>Arrastre aquí obras de la lista de la izquierda, o elija allí algunas y pulse Insertar.</translation>
    </message>
    <message>
        <source>Ctrl+arrows move stops, with Shift to the next section. Enter: wall text. F2: number or title.</source>
        <translation>Ctrl+flechas mueve las paradas; con Mayús, a la sección siguiente. Intro: texto de sala. F2: número o título.</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Sección {number}</translation>
    </message>
    <message>
        <source>Not on this tour</source>
        <translation>Fuera del recorrido</translation>
    </message>
    <message>
        <source>{place} of {all} on this tour</source>
        <translation>Recorrido: {place} de {all}</translation>
    </message>
    <message>
        <source>What visitors on this tour are told before this work</source>
        <translation>Lo que se cuenta ante esta obra a quienes siguen el recorrido</translation>
    </message>
    <message>
        <source>Narra&amp;tion ({language})</source>
        <translation>Narra&amp;ción ({language})</translation>
    </message>
    <message>
        <source>Gallery board</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Balance ({count})</source>
        <translation>Equilibrio ({count})</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Equilibrio</translation>
    </message>
    <message>
        <source>Make the first gallery</source>
        <translation>Crear la primera galería</translation>
    </message>
    <message>
        <source>Not in this gallery</source>
        <translation>Fuera de esta galería</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Words, stop and balance</source>
        <translation>Textos, parada y equilibrio</translation>
    </message>
    <message>
        <source>There is no gallery yet. A gallery is a walk through accepted works, in sections.</source>
        <translation>Todavía no hay ninguna galería. Una galería es un paseo por obras aceptadas, dispuestas en secciones.</translation>
    </message>
    <message numerus="yes">
        <source>The preview shows %n work(s).</source>
        <translation>
            <numerusform>La vista previa muestra %n obra.</numerusform>
            <numerusform>La vista previa muestra %n obras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gate holds %n back.</source>
        <translation>
            <numerusform>El control de salida retiene %n.</numerusform>
            <numerusform>El control de salida retiene %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The preview could not be started; the log has more.</source>
        <translation>La vista previa no pudo iniciarse; el registro dice más.</translation>
    </message>
    <message>
        <source>One question on each line, six at most. Without any, the program asks its own.</source>
        <translation>Una pregunta por línea, seis como máximo. Sin ninguna, el programa hace las suyas.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Listen to the recording</source>
        <translation>Escuchar la grabación</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take the recording off</source>
        <translation>Quitar la grabación</translation>
    </message>
    <message>
        <source>Recording in {language}: {kind}</source>
        <translation>Grabación en {language}: {kind}</translation>
    </message>
    <message>
        <source>No recording in {language}. Drop a sound file here, or choose one.</source>
        <translation>No hay grabación en {language}. Suelte aquí un archivo de sonido o elija uno.</translation>
    </message>
    <message>
        <source>Write the narration too, for those who do not hear it.</source>
        <translation>Escriba también la narración, para quienes no la oyen.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Replace the recording</source>
        <translation>Cambiar la grabación</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Elegir una grabación</translation>
    </message>
    <message>
        <source>Sounds ({patterns})</source>
        <translation>Sonidos ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Todos los archivos ({patterns})</translation>
    </message>
    <message>
        <source>Search accepted works</source>
        <translation>Buscar obras aceptadas</translation>
    </message>
    <message>
        <source>Search accepted works that are not in this gallery</source>
        <translation>Buscar obras aceptadas que no están en esta galería</translation>
    </message>
    <message>
        <source>Accepted works that are not in this gallery</source>
        <translation>Obras aceptadas que no están en esta galería</translation>
    </message>
    <message>
        <source>Add to the gallery</source>
        <translation>Añadir a la galería</translation>
    </message>
    <message>
        <source>Adds what is chosen behind the stop in hand (Insert)</source>
        <translation>Añade lo elegido detrás de la parada actual (Insertar)</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted work(s) not in this gallery</source>
        <translation>
            <numerusform>%n obra aceptada fuera de esta galería</numerusform>
            <numerusform>%n obras aceptadas fuera de esta galería</numerusform>
        </translation>
    </message>
    <message>
        <source>No accepted work outside of this gallery is found by these words.</source>
        <translation>Con esas palabras no se encuentra ninguna obra aceptada fuera de esta galería.</translation>
    </message>
    <message>
        <source>Every accepted work is in this gallery. Accept more on the Review page.</source>
        <translation>Todas las obras aceptadas están en esta galería. Acepte más en la página Valoración.</translation>
    </message>
    <message>
        <source>Show the piece</source>
        <translation>Mostrar la obra</translation>
    </message>
    <message>
        <source>What stands on the wall beside this work</source>
        <translation>Lo que se lee en la pared junto a esta obra</translation>
    </message>
    <message>
        <source>Choose a stop to write its wall text.</source>
        <translation>Elija una parada para escribir su texto de sala.</translation>
    </message>
    <message>
        <source>Show what it lacks</source>
        <translation>Mostrar lo que le falta</translation>
    </message>
    <message>
        <source>&amp;Wall text ({language})</source>
        <translation>&amp;Texto de sala ({language})</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>New to&amp;ur</source>
        <translation>Nuevo reco&amp;rrido</translation>
    </message>
    <message>
        <source>Remove tour</source>
        <translation>Quitar recorrido</translation>
    </message>
    <message>
        <source>Num&amp;ber in order</source>
        <translation>N&amp;umerar</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>Vista &amp;previa</translation>
    </message>
    <message>
        <source>Shows the gallery in the kiosk, at the work in hand (F5)</source>
        <translation>Muestra la galería en el quiosco, en la obra actual (F5)</translation>
    </message>
    <message>
        <source>The whole walk</source>
        <translation>Todo el paseo</translation>
    </message>
    <message>
        <source>Tour: {title}</source>
        <translation>Recorrido: {title}</translation>
    </message>
    <message>
        <source>Stops in the order of the walk</source>
        <translation>Paradas en el orden del paseo</translation>
    </message>
    <message>
        <source>Language written in</source>
        <translation>Idioma en que se escribe</translation>
    </message>
    <message>
        <source>Where it will be shown</source>
        <translation>Dónde se va a mostrar</translation>
    </message>
    <message>
        <source>Consents that are limited to places are asked about this one.</source>
        <translation>Los consentimientos limitados a ciertos lugares se comprueban para este.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Pla&amp;ce</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Bienvenida</translation>
    </message>
    <message>
        <source>&amp;Questions for visitors</source>
        <translation>&amp;Preguntas para visitantes</translation>
    </message>
    <message>
        <source>This tour</source>
        <translation>Este recorrido</translation>
    </message>
    <message>
        <source>This gallery</source>
        <translation>Esta galería</translation>
    </message>
    <message>
        <source>{language} (nothing written yet)</source>
        <translation>{language} (todavía sin escribir)</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back to the gallery</source>
        <translation>Volver a la galería</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number on a label</source>
        <translation>Número de una cartela</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filtros (%1)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Back to the tour</source>
        <translation>Volver al recorrido</translation>
    </message>
    <message>
        <source>My visit (%1)</source>
        <translation>Mi visita (%1)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
</context>
<context>
    <name>CaptionSample</name>
    <message>
        <source>This is how captions look.</source>
        <translation>Así se ven los subtítulos.</translation>
    </message>
</context>
<context>
    <name>CareDialog</name>
    <message>
        <source>Backups and check</source>
        <translation>Copias y comprobación</translation>
    </message>
    <message>
        <source>Looking at the catalog, the originals, the backups and the editions …</source>
        <translation>Mirando el catálogo, los originales, las copias y las ediciones …</translation>
    </message>
    <message>
        <source>The desk backs the catalog up when it closes and once a day, and verifies every copy. The last three stay, and one of every week. To carry everything to another disk, pictures too: lamplight backup FOLDER.</source>
        <translation>La mesa hace una copia del catálogo al cerrarse y una vez al día, y comprueba cada copia. Se conservan las tres últimas y una de cada semana. Para llevarlo todo a otro disco, también las imágenes: lamplight backup CARPETA.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Hacer una copia a&amp;hora</translation>
    </message>
    <message>
        <source>&amp;Restore …</source>
        <translation>&amp;Restaurar …</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>&amp;Comprobar todo</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Lo que encontró la comprobación</translation>
    </message>
    <message>
        <source>“Check everything” says here what is right, and what needs you.</source>
        <translation>«Comprobar todo» dice aquí qué está bien y qué necesita su atención.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the desk and &amp;go back</source>
        <translation>Cerrar la mesa y &amp;volver atrás</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Quedarse aquí</translation>
    </message>
    <message>
        <source>There is no backup yet. “Back up now” makes the first one.</source>
        <translation>Todavía no hay ninguna copia. «Hacer una copia ahora» hace la primera.</translation>
    </message>
    <message>
        <source>Close the desk, then type: lamplight restore {path}</source>
        <translation>Cierre la mesa y escriba: lamplight restore {path}</translation>
    </message>
    <message>
        <source>The desk closes, goes back to the catalog of {made}, and opens again. The catalog of now is kept as it is in a folder beside it; nothing is thrown away.</source>
        <translation>La mesa se cierra, vuelve al catálogo de {made} y se abre otra vez. El catálogo de ahora se guarda tal cual en una carpeta al lado; nada se pierde.</translation>
    </message>
    <message>
        <source>Looking at: {what} …</source>
        <translation>Mirando: {what} …</translation>
    </message>
</context>
<context>
    <name>CarePad</name>
    <message>
        <source>Change the content notes…</source>
        <translation>Cambiar los avisos de contenido…</translation>
    </message>
    <message>
        <source>I have looked at the whole piece, and its content notes are right, also where it has none.</source>
        <translation>He mirado toda la obra y sus avisos de contenido son correctos, también si no tiene ninguno.</translation>
    </message>
    <message>
        <source>Remark, private</source>
        <translation>Comentario, privado</translation>
    </message>
    <message>
        <source>Remark on the safe messaging</source>
        <translation>Comentario sobre los mensajes seguros</translation>
    </message>
    <message>
        <source>This piece has no content notes.</source>
        <translation>Esta obra no tiene avisos de contenido.</translation>
    </message>
    <message>
        <source>✓ Finished: all of it was looked at.</source>
        <translation>✓ Terminado: se miró todo.</translation>
    </message>
    <message>
        <source>{done} of {whole} looked at.</source>
        <translation>{done} de {whole} mirados.</translation>
    </message>
    <message>
        <source>None of its content notes asks for this. Use it wherever words touch on suicide or harm.</source>
        <translation>Ninguno de sus avisos de contenido lo pide. Úsela siempre que las palabras toquen el suicidio o la autolesión.</translation>
    </message>
    <message>
        <source>Asked for by: {notes}.</source>
        <translation>La piden: {notes}.</translation>
    </message>
    <message>
        <source>Content notes</source>
        <translation>Avisos de contenido</translation>
    </message>
    <message>
        <source>Safe messaging</source>
        <translation>Mensajes seguros</translation>
    </message>
</context>
<context>
    <name>CellsForm</name>
    <message>
        <source>&amp;Take these values</source>
        <translation>&amp;Tomar estos valores</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>The sheet itself is not changed. Ctrl+Enter takes the values, Escape leaves.</source>
        <translation>La hoja misma no se cambia. Ctrl+Intro toma los valores, Escape lo deja.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>On view</source>
        <translation>Expuesta</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Embalada</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{term}, {some} of {all}</source>
        <translation>{term}, {some} de {all}</translation>
    </message>
    <message>
        <source>Add “{term}” to all {all}</source>
        <translation>Añadir «{term}» a las {all}</translation>
    </message>
    <message>
        <source>Remove “{term}”</source>
        <translation>Quitar «{term}»</translation>
    </message>
    <message numerus="yes">
        <source>Remove “{term}” from %n piece(s)</source>
        <translation>
            <numerusform>Quitar «{term}» de %Ln obra</numerusform>
            <numerusform>Quitar «{term}» de %Ln obras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChipGroup</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Take away: {condition}</source>
        <translation>Quitar: {condition}</translation>
    </message>
</context>
<context>
    <name>ChoosingStep</name>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Elegir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Choose a &amp;sheet…</source>
        <translation>Elegir una &amp;hoja…</translation>
    </message>
    <message>
        <source>A single piece &amp;by hand…</source>
        <translation>Una sola o&amp;bra a mano…</translation>
    </message>
    <message>
        <source>or paste the path of a folder or a sheet, and press Enter</source>
        <translation>o pegue la ruta de una carpeta o de una hoja y pulse Intro</translation>
    </message>
    <message>
        <source>Path of a folder or a sheet</source>
        <translation>Ruta de una carpeta o de una hoja</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Importado antes</translation>
    </message>
    <message>
        <source>Take in submissions</source>
        <translation>Recibir envíos</translation>
    </message>
    <message>
        <source>Drop a folder of works, or its sheet, here.</source>
        <translation>Suelte aquí una carpeta de obras, o su hoja.</translation>
    </message>
    <message>
        <source>Pictures, scans, documents, poems, stories, sound and film, with a sheet that says what they are: CSV, Excel, OpenDocument, or what a survey exports. You see everything before anything is written.</source>
        <translation>Imágenes, escaneos, documentos, poemas, relatos, sonido y video, con una hoja que dice qué son: CSV, Excel, OpenDocument o lo que exporta una encuesta. Lo ve todo antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Sheets ({patterns})</source>
        <translation>Hojas ({patterns})</translation>
    </message>
    <message>
        <source>Import a sheet</source>
        <translation>Importar una hoja</translation>
    </message>
    <message>
        <source>There is no such folder or sheet: {path}</source>
        <translation>No existe esa carpeta u hoja: {path}</translation>
    </message>
    <message>
        <source>It is no longer there: {path}</source>
        <translation>Ya no está ahí: {path}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>An import, an edition or a change of many pieces is still being made.</source>
        <translation>Todavía se está haciendo una importación, una edición o un cambio de muchas obras.</translation>
    </message>
    <message>
        <source>Close once more to stop it; nothing half done will be left.</source>
        <translation>Cierre otra vez para detenerlo; nada quedará a medias.</translation>
    </message>
    <message>
        <source>Saving what you did and making a backup…</source>
        <translation>Guardando lo que hizo y haciendo una copia…</translation>
    </message>
    <message>
        <source>Not everything that you typed could be saved; the desk keeps it and tries again.</source>
        <translation>No se pudo guardar todo lo que escribió; la mesa lo conserva y lo intenta otra vez.</translation>
    </message>
    <message>
        <source>Close once more to leave without it.</source>
        <translation>Cierre otra vez para salir sin ello.</translation>
    </message>
    <message>
        <source>Close once more to leave without a backup.</source>
        <translation>Cierre otra vez para salir sin copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>It is taken back. Its words and its drawing are erased.</source>
        <translation>Se ha retirado. Sus palabras y su dibujo están borrados.</translation>
    </message>
    <message>
        <source>No card has this code. Please compare its letters once more.</source>
        <translation>Ninguna tarjeta tiene este código. Compare otra vez las letras.</translation>
    </message>
    <message numerus="yes">
        <source>Please wait %n seconds before the next code.</source>
        <translation>
            <numerusform>Espere %Ln segundo antes del próximo código.</numerusform>
            <numerusform>Espere %Ln segundos antes del próximo código.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be done just now. Please tell somebody from the exhibit.</source>
        <translation>Ahora no es posible. Avise a alguien de la exposición.</translation>
    </message>
    <message>
        <source>Enter the code you got. What belongs to it is erased.</source>
        <translation>Escriba el código que recibió. Se borra lo que le corresponde.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>{kind} in {language}</source>
        <translation>{kind} en {language}</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>&amp;Remember this for sheets like it, as</source>
        <translation>&amp;Recordar esto para hojas parecidas, como</translation>
    </message>
    <message>
        <source>Name under which the columns are remembered</source>
        <translation>Nombre con que se recuerdan las columnas</translation>
    </message>
    <message>
        <source>An&amp;other folder</source>
        <translation>&amp;Otra carpeta</translation>
    </message>
    <message>
        <source>&amp;Look at what would happen</source>
        <translation>&amp;Ver qué pasaría</translation>
    </message>
    <message>
        <source>There is no sheet here, so each file becomes a piece of its own.</source>
        <translation>Aquí no hay ninguna hoja, así que cada archivo será una obra.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n fila.</numerusform>
            <numerusform>%n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It looks like an export of {program}.</source>
        <translation>Parece una exportación de {program}.</translation>
    </message>
    <message>
        <source>The columns are matched as you remembered them in “{name}”.</source>
        <translation>Las columnas se emparejan como las recordó en «{name}».</translation>
    </message>
    <message>
        <source>See whether each column was understood, and correct what was not.</source>
        <translation>Vea si cada columna se entendió, y corrija las que no.</translation>
    </message>
    <message>
        <source>No column holds titles.</source>
        <translation>Ninguna columna contiene títulos.</translation>
    </message>
    <message>
        <source>No column names files, so each file becomes a piece of its own.</source>
        <translation>Ninguna columna nombra archivos, así que cada archivo será una obra.</translation>
    </message>
    <message>
        <source>No column holds consent, so no piece may be shown until you have written it down.</source>
        <translation>Ninguna columna contiene consentimientos, así que ninguna obra se puede mostrar hasta que los haya anotado.</translation>
    </message>
    <message numerus="yes">
        <source>Ta&amp;ke all %n offer(s)</source>
        <translation>
            <numerusform>Aceptar %n o&amp;ferta</numerusform>
            <numerusform>Aceptar las %n o&amp;fertas</numerusform>
        </translation>
    </message>
    <message>
        <source>No sheet, the files alone</source>
        <translation>Sin hoja, solo los archivos</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>&amp;Texts are in</source>
        <translation>Los &amp;textos están en</translation>
    </message>
    <message>
        <source>E&amp;xported by</source>
        <translation>E&amp;xportada por</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns of the sheet</source>
        <translation>Columnas de la hoja</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Cómo se encontró</translation>
    </message>
    <message>
        <source>What the column “{heading}” is</source>
        <translation>Qué es la columna «{heading}»</translation>
    </message>
    <message>
        <source>Language of the column “{heading}”</source>
        <translation>Idioma de la columna «{heading}»</translation>
    </message>
    <message>
        <source>The column “{heading}” {offer}: take it so</source>
        <translation>La columna «{heading}» {offer}: aceptarla así</translation>
    </message>
    <message>
        <source>Press to take it so. Until then it is kept as a private note.</source>
        <translation>Pulse para aceptarla así. Hasta entonces se guarda como nota privada.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escriba lo que quiere hacer</translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation>Lo que quiere hacer</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Órdenes que coinciden</translation>
    </message>
    <message>
        <source>Nothing fits. Some commands need a piece to be chosen first.</source>
        <translation>Nada coincide. Algunas órdenes necesitan que antes se elija una obra.</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Side by side</source>
        <translation>Una junto a otra</translation>
    </message>
    <message>
        <source>Move both together</source>
        <translation>Mover las dos a la vez</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>A saber</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>Todas las obras</translation>
    </message>
    <message>
        <source>Running out within 60 days</source>
        <translation>Terminan dentro de 60 días</translation>
    </message>
    <message>
        <source>Missing for a gallery</source>
        <translation>Faltan para una galería</translation>
    </message>
    <message>
        <source>Withdrawn, but published</source>
        <translation>Retirados, pero publicados</translation>
    </message>
    <message>
        <source>There is no gallery yet. Arrange one, and what it lacks stands here.</source>
        <translation>Todavía no hay ninguna galería. Prepare una, y aquí se verá lo que le falta.</translation>
    </message>
    <message>
        <source>There are no pieces yet. Take some in first.</source>
        <translation>Todavía no hay obras. Reciba algunas primero.</translation>
    </message>
    <message>
        <source>✓ No consent runs out within the next 60 days.</source>
        <translation>✓ Ningún consentimiento termina en los próximos 60 días.</translation>
    </message>
    <message>
        <source>✓ Every piece of this gallery may be shown today at its place.</source>
        <translation>✓ Hoy se pueden mostrar en su lugar todas las obras de esta galería.</translation>
    </message>
    <message>
        <source>✓ Nothing that was withdrawn is in a published edition.</source>
        <translation>✓ Nada de lo retirado está en una edición publicada.</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>still in {editions}</source>
        <translation>todavía en {editions}</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>sin mirar</translation>
    </message>
    <message>
        <source>nobody to be seen</source>
        <translation>no se ve a nadie</translation>
    </message>
    <message>
        <source>release held</source>
        <translation>con autorización</translation>
    </message>
    <message>
        <source>release missing</source>
        <translation>falta autorización</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>un día desconocido</translation>
    </message>
    <message>
        <source>held</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>only elsewhere</source>
        <translation>solo en otro lugar</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>hasta {day}</translation>
    </message>
    <message>
        <source>only {places}</source>
        <translation>solo {places}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Held until {day}</source>
        <translation>Vigente hasta el {day}</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <translation>Retirado el {day}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <translation>Venció el {day}</translation>
    </message>
    <message>
        <source>Holds from {day}</source>
        <translation>Vale desde el {day}</translation>
    </message>
    <message>
        <source>, only {places}</source>
        <translation>, solo {places}</translation>
    </message>
    <message>
        <source>; signed by {name}</source>
        <translation>; firmado por {name}</translation>
    </message>
    <message>
        <source>edition {number} of {day}</source>
        <translation>edición {number} del {day}</translation>
    </message>
    <message>
        <source>sent to {place}</source>
        <translation>enviada a {place}</translation>
    </message>
    <message>
        <source>probably: what is in it was not kept then</source>
        <translation>probablemente: entonces no se guardaba lo que contenía</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>consent list</source>
        <translation>lista de consentimientos</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent…</source>
        <translation>Retirar &amp;el consentimiento…</translation>
    </message>
    <message>
        <source>Lists of consents</source>
        <translation>Listas de consentimientos</translation>
    </message>
    <message>
        <source>Galler&amp;y</source>
        <translation>Gale&amp;ría</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Re&amp;tirar…</translation>
    </message>
    <message>
        <source>Given again &amp;today</source>
        <translation>Dado de &amp;nuevo hoy</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Choose pieces on the left, and their consents stand here.</source>
        <translation>Elija obras a la izquierda, y aquí aparecerán sus consentimientos.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n obra</numerusform>
            <numerusform>%n obras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record for %n uses</source>
        <translation>
            <numerusform>Anotar para %n uso</numerusform>
            <numerusform>Anotar para %n usos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n pieces</source>
        <translation>
            <numerusform>de %n obra</numerusform>
            <numerusform>de %n obras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentTable</name>
    <message>
        <source>Consents of the pieces</source>
        <translation>Consentimientos de las obras</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Call or text</source>
        <translation>Llame o envíe un mensaje</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llame</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Envíe un mensaje</translation>
    </message>
    <message>
        <source>Day and night, every day</source>
        <translation>Día y noche, todos los días</translation>
    </message>
</context>
<context>
    <name>CreditRow</name>
    <message numerus="yes">
        <source>Named on %n piece(s): what is changed here is changed on all of them.</source>
        <translation>
            <numerusform>Aparece en %n obra: lo que se cambie aquí se cambia en ella.</numerusform>
            <numerusform>Aparece en %n obras: lo que se cambie aquí se cambia en todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitors would read nothing: write the name they may read under Display name.</source>
        <translation>El público no leería nada: escriba en Nombre que se muestra el nombre que puede leer.</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Visitors will read: {name}</source>
        <translation>El público leerá: {name}</translation>
    </message>
    <message>
        <source>Legal name (private)</source>
        <translation>Nombre legal (privado)</translation>
    </message>
    <message>
        <source>Asked to be named</source>
        <translation>Cómo pidió aparecer</translation>
    </message>
    <message>
        <source>Credited as</source>
        <translation>Crédito como</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre que se muestra</translation>
    </message>
    <message>
        <source>Remove credit</source>
        <translation>Quitar el crédito</translation>
    </message>
    <message>
        <source>Name earlier</source>
        <translation>Llevar el nombre antes</translation>
    </message>
    <message>
        <source>Name later</source>
        <translation>Llevar el nombre después</translation>
    </message>
</context>
<context>
    <name>CriterionRow</name>
    <message>
        <source>not given</source>
        <translation>sin dar</translation>
    </message>
    <message>
        <source>{points} of 5</source>
        <translation>{points} de 5</translation>
    </message>
    <message>
        <source>{criterion} {points} of 5</source>
        <translation>{criterion}: {points} de 5</translation>
    </message>
</context>
<context>
    <name>DecisionPad</name>
    <message>
        <source>Reason of the next decision</source>
        <translation>Motivo de la próxima decisión</translation>
    </message>
    <message>
        <source>Why? Kept with the decision, private</source>
        <translation>¿Por qué? Se guarda con la decisión, en privado</translation>
    </message>
</context>
<context>
    <name>DeepZoom</name>
    <message>
        <source>Picture, enlarged %1 times</source>
        <translation>Imagen, ampliada %1 veces</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen completa</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>{page} - Lamplight</source>
        <translation>{page} - Lamplight</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Piece</source>
        <translation>&amp;Obra</translation>
    </message>
    <message>
        <source>G&amp;allery</source>
        <translation>&amp;Galería</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Another Lamplight is working in this catalog. Here you can look at everything, but change nothing. Close the other one and open this again to work on.</source>
        <translation>Otro Lamplight está trabajando en este catálogo. Aquí puede mirarlo todo, pero no cambiar nada. Cierre el otro y vuelva a abrir este para seguir trabajando.</translation>
    </message>
</context>
<context>
    <name>DetailStrip</name>
    <message>
        <source>Show details in the picture</source>
        <translation>Mostrar los detalles en la imagen</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>&amp;Show these pieces</source>
        <translation>&amp;Mostrar estas obras</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>&amp;Deshacer la importación</translation>
    </message>
    <message>
        <source>Import a&amp;nother folder</source>
        <translation>Importar otra &amp;carpeta</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>There was nothing new</source>
        <translation>No había nada nuevo</translation>
    </message>
    <message>
        <source>Something else was done since. Undo in the menu takes it back first.</source>
        <translation>Desde entonces se hizo otra cosa. Deshacer, en el menú, la quita primero.</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>La importación se deshizo</translation>
    </message>
    <message numerus="yes">
        <source>%n named file(s) were not in the folder</source>
        <translation>
            <numerusform>%n archivo nombrado no estaba en la carpeta</numerusform>
            <numerusform>%n archivos nombrados no estaban en la carpeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are no longer in the sheet; nothing was removed</source>
        <translation>
            <numerusform>%n obra ya no está en la hoja; no se quitó nada</numerusform>
            <numerusform>%n obras ya no están en la hoja; no se quitó nada</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>A visitor's drawing</source>
        <translation>Dibujo de un visitante</translation>
    </message>
</context>
<context>
    <name>Editions</name>
    <message>
        <source>Pu&amp;blish…</source>
        <translation>Pu&amp;blicar…</translation>
    </message>
    <message>
        <source>edition stick kiosk</source>
        <translation>edición memoria quiosco</translation>
    </message>
    <message>
        <source>Publish the next edition now</source>
        <translation>Publicar ahora la edición siguiente</translation>
    </message>
    <message>
        <source>Open edition folder</source>
        <translation>Abrir la carpeta de la edición</translation>
    </message>
    <message>
        <source>Verify the edition</source>
        <translation>Comprobar la edición</translation>
    </message>
    <message>
        <source>What the gate holds back</source>
        <translation>Lo que retiene el control de salida</translation>
    </message>
    <message>
        <source>To keep in mind</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Lo que entra</translation>
    </message>
    <message>
        <source>There is no gallery yet. Arrange one on the Gallery board first.</source>
        <translation>Todavía no hay ninguna galería. Prepare primero una en la página Galería.</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Name the folder that the edition is to be written to.</source>
        <translation>Indique la carpeta en que se va a escribir la edición.</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publicando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Verifying: {percent} %</source>
        <translation>Comprobando: {percent} %</translation>
    </message>
    <message>
        <source>Where editions are put</source>
        <translation>Dónde se guardan las ediciones</translation>
    </message>
    <message>
        <source>For instance: stick 2, Omaha Public Library</source>
        <translation>Por ejemplo: memoria 2, Biblioteca Pública de Omaha</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>How far publishing is</source>
        <translation>Cuánto ha avanzado la publicación</translation>
    </message>
    <message>
        <source>Where this edition went</source>
        <translation>Adónde fue esta edición</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>A&amp;brir la carpeta</translation>
    </message>
    <message>
        <source>Ver&amp;ify</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>Galler&amp;y</source>
        <translation>Gale&amp;ría</translation>
    </message>
    <message>
        <source>Fol&amp;der that is made</source>
        <translation>Carpeta &amp;que se crea</translation>
    </message>
    <message>
        <source>Where it &amp;will go, for your own record</source>
        <translation>A&amp;dónde irá, para su propio registro</translation>
    </message>
    <message>
        <source>Editions there are</source>
        <translation>Ediciones que hay</translation>
    </message>
    <message>
        <source>Where it wen&amp;t</source>
        <translation>Adónde &amp;fue</translation>
    </message>
    <message>
        <source>Stopped. Nothing was published.</source>
        <translation>Detenido. No se publicó nada.</translation>
    </message>
    <message numerus="yes">
        <source>Edition {number} with %n work(s) is in {folder}.</source>
        <translation>
            <numerusform>La edición {number}, con %n obra, está en {folder}.</numerusform>
            <numerusform>La edición {number}, con %n obras, está en {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Obras</translation>
    </message>
    <message>
        <source>Since the one before</source>
        <translation>Desde la anterior</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Adónde fue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) in it may no longer be shown</source>
        <translation>
            <numerusform>%n obra de ella ya no se puede mostrar</numerusform>
            <numerusform>%n obras de ella ya no se pueden mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Its folder was not written down</source>
        <translation>No se anotó su carpeta</translation>
    </message>
    <message>
        <source>Its folder is not there any more</source>
        <translation>Su carpeta ya no está</translation>
    </message>
    <message>
        <source>In its folder</source>
        <translation>En su carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Edition {number} will hold %n work(s).</source>
        <translation>
            <numerusform>La edición {number} tendrá %n obra.</numerusform>
            <numerusform>La edición {number} tendrá %n obras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing may be shown yet, so there is nothing to publish.</source>
        <translation>Todavía no se puede mostrar nada, así que no hay nada que publicar.</translation>
    </message>
    <message numerus="yes">
        <source>The gate holds %n back.</source>
        <translation>
            <numerusform>El control de salida retiene %n.</numerusform>
            <numerusform>El control de salida retiene %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} lacks: {what}</source>
        <translation>{title}: falta {what}</translation>
    </message>
    <message>
        <source>{title}: the consent ends on {day}</source>
        <translation>{title}: el consentimiento termina el {day}</translation>
    </message>
    <message>
        <source>{title}: only for {words}</source>
        <translation>{title}: solo para {words}</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}: {words}</translation>
    </message>
    <message>
        <source>The edition before was made before its works were written down, so nothing can be compared.</source>
        <translation>La edición anterior se hizo antes de que se anotaran sus obras, así que no hay con qué comparar.</translation>
    </message>
    <message>
        <source>This is the first edition.</source>
        <translation>Esta es la primera edición.</translation>
    </message>
    <message>
        <source>Nothing changed since edition {number}.</source>
        <translation>Nada ha cambiado desde la edición {number}.</translation>
    </message>
    <message>
        <source>Added: {titles}</source>
        <translation>Añadidas: {titles}</translation>
    </message>
    <message>
        <source>Removed: {titles}</source>
        <translation>Quitadas: {titles}</translation>
    </message>
    <message>
        <source>Changed: {titles}</source>
        <translation>Cambiadas: {titles}</translation>
    </message>
    <message>
        <source>Moved: {titles}</source>
        <translation>Movidas: {titles}</translation>
    </message>
    <message>
        <source>Since edition {number}:</source>
        <translation>Desde la edición {number}:</translation>
    </message>
    <message>
        <source>First edition</source>
        <translation>Primera edición</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n añadida</numerusform>
            <numerusform>%n añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n quitada</numerusform>
            <numerusform>%n quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n movida</numerusform>
            <numerusform>%n movidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>ExploreHeading</name>
    <message numerus="yes">
        <source>%1: %n works</source>
        <translation>
            <numerusform>%1: %Ln obra</numerusform>
            <numerusform>%1: %Ln obras</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar los %1</translation>
    </message>
    <message>
        <source>%1: show all %2</source>
        <translation>%1: mostrar los %2</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Surprise me</source>
        <translation>Sorpréndame</translation>
    </message>
    <message>
        <source>From joy to strain</source>
        <translation>De la alegría a la tensión</translation>
    </message>
    <message>
        <source>Enter a label’s number</source>
        <translation>Escribir el número de una cartela</translation>
    </message>
    <message numerus="yes">
        <source>All %n works</source>
        <translation>
            <numerusform>La única obra</numerusform>
            <numerusform>Las %Ln obras</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the gallery</source>
        <translation>Parte de la galería</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Whose perspective</source>
        <translation>La mirada de quién</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What shapes well-being</source>
        <translation>Lo que influye en el bienestar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
</context>
<context>
    <name>FacetTree</name>
    <message>
        <source>Narrow down</source>
        <translation>Acotar</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>se deja fuera</translation>
    </message>
    <message>
        <source>Only with “{term}”</source>
        <translation>Solo con «{term}»</translation>
    </message>
    <message>
        <source>Only without “{term}”</source>
        <translation>Solo sin «{term}»</translation>
    </message>
</context>
<context>
    <name>FactsPart</name>
    <message>
        <source>minutes:seconds</source>
        <translation>minutos:segundos</translation>
    </message>
    <message>
        <source>Received on {day}</source>
        <translation>Recibida el {day}</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation>Idioma del original</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Creada en</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Copyright holder</source>
        <translation>Titular de los derechos</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Patient likeness</source>
        <translation>Imagen de pacientes</translation>
    </message>
    <message>
        <source>Checked for what tells who a patient is</source>
        <translation>Comprobado lo que podría identificar a pacientes</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Language of the original</source>
        <translation>Idioma del original</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Creada en</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Copyright holder</source>
        <translation>Titular de los derechos</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Patient likeness</source>
        <translation>Imagen de pacientes</translation>
    </message>
    <message>
        <source>Checked for what tells who a patient is</source>
        <translation>Comprobado lo que podría identificar a pacientes</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibida el</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Nombre legal</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre que se muestra</translation>
    </message>
    <message>
        <source>Asked to be named</source>
        <translation>Cómo pidió aparecer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Lugar en el orden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Set as</source>
        <translation>Compuesto como</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
    <message>
        <source>Mark on the first picture</source>
        <translation>Marca en la primera imagen</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>{what} of {file}</source>
        <translation>{what} de {file}</translation>
    </message>
    <message>
        <source>Language: {what}</source>
        <translation>Idioma: {what}</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Whose perspective</source>
        <translation>La mirada de quién</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Show works by</source>
        <translation>Mostrar obras por</translation>
    </message>
    <message numerus="yes">
        <source>Show %n works</source>
        <translation>
            <numerusform>Mostrar %Ln obra</numerusform>
            <numerusform>Mostrar %Ln obras</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
</context>
<context>
    <name>FingerDrawing</name>
    <message>
        <source>Your drawing</source>
        <translation>Su dibujo</translation>
    </message>
    <message>
        <source>Paper to draw on with a finger</source>
        <translation>Papel para dibujar con el dedo</translation>
    </message>
    <message>
        <source>Draw here with a finger.</source>
        <translation>Dibuje aquí con el dedo.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Go to the titl&amp;e</source>
        <translation>Ir al &amp;título</translation>
    </message>
    <message>
        <source>Go to the &amp;statement</source>
        <translation>Ir a la &amp;declaración</translation>
    </message>
    <message>
        <source>Go to the &amp;alt text</source>
        <translation>Ir al te&amp;xto alternativo</translation>
    </message>
    <message>
        <source>Go to the stor&amp;y or poem</source>
        <translation>Ir al &amp;relato o poema</translation>
    </message>
    <message>
        <source>Go to the &amp;credits</source>
        <translation>Ir a los &amp;créditos</translation>
    </message>
    <message>
        <source>Go to the &amp;facts</source>
        <translation>Ir a los dat&amp;os</translation>
    </message>
    <message>
        <source>Go to the private &amp;notes</source>
        <translation>Ir a las &amp;notas privadas</translation>
    </message>
    <message>
        <source>describe write field</source>
        <translation>describir escribir campo</translation>
    </message>
    <message>
        <source>Same field of the ne&amp;xt piece</source>
        <translation>El mismo campo de la obra &amp;siguiente</translation>
    </message>
    <message>
        <source>Same field of the &amp;previous piece</source>
        <translation>El mismo campo de la obra &amp;anterior</translation>
    </message>
    <message>
        <source>Next &amp;language</source>
        <translation>Idioma s&amp;iguiente</translation>
    </message>
    <message>
        <source>&amp;History of the piece</source>
        <translation>&amp;Historial de la obra</translation>
    </message>
    <message>
        <source>Open the &amp;original file</source>
        <translation>Abrir el archivo ori&amp;ginal</translation>
    </message>
    <message>
        <source>Open the original’s fol&amp;der</source>
        <translation>A&amp;brir la carpeta del original</translation>
    </message>
    <message>
        <source>versions before translate file</source>
        <translation>versiones antes traducir archivo</translation>
    </message>
    <message>
        <source>{name} in {language}</source>
        <translation>{name} en {language}</translation>
    </message>
    <message>
        <source>The piece</source>
        <translation>La obra</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Consent for {use}</source>
        <translation>Consentimiento para {use}</translation>
    </message>
    <message>
        <source>Review by {who}</source>
        <translation>Valoración de {who}</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>{left} % from the left, {top} % from above, {width} % wide, {height} % high</source>
        <translation>{left} % desde la izquierda, {top} % desde arriba, {width} % de ancho, {height} % de alto</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Todavía sin mirar</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>To be read only</source>
        <translation>Solo para leer</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Pieces as a grid</source>
        <translation>Obras en cuadrícula</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>✓ Ready for the kiosk.</source>
        <translation>✓ Lista para el quiosco.</translation>
    </message>
    <message>
        <source>Before the kiosk it still needs:</source>
        <translation>Antes del quiosco todavía necesita:</translation>
    </message>
    <message>
        <source>Still needs {what}; go there</source>
        <translation>Todavía necesita {what}; ir allí</translation>
    </message>
    <message>
        <source>Go to where this is written</source>
        <translation>Ir a donde se escribe</translation>
    </message>
    <message>
        <source>Consent covers no other use.</source>
        <translation>El consentimiento no incluye ningún otro uso.</translation>
    </message>
    <message>
        <source>Consent also covers {uses}.</source>
        <translation>El consentimiento incluye también {uses}.</translation>
    </message>
</context>
<context>
    <name>HeldLetters</name>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>← Back to the form</source>
        <translation>← Volver al formulario</translation>
    </message>
    <message>
        <source>Bring all facts back to how they were then</source>
        <translation>Devolver todos los datos a como eran entonces</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Cambios, el más reciente primero</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Antes → después</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Quién y cuándo</translation>
    </message>
    <message>
        <source>Nothing was changed on this piece yet.</source>
        <translation>Todavía no se ha cambiado nada en esta obra.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>Recuperado.</translation>
    </message>
    <message>
        <source>It is like that already.</source>
        <translation>Ya está así.</translation>
    </message>
    <message>
        <source>Keep a copy of the file</source>
        <translation>Guardar una copia del archivo</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
</context>
<context>
    <name>HomeWays</name>
    <message>
        <source>See</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Objects and performance</source>
        <translation>Objetos y escena</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Mirar la galería</translation>
    </message>
    <message numerus="yes">
        <source>All %n works</source>
        <translation>
            <numerusform>La única obra</numerusform>
            <numerusform>Las %Ln obras</numerusform>
        </translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n works</source>
        <translation>
            <numerusform>%1: %Ln obra</numerusform>
            <numerusform>%1: %Ln obras</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a tour</source>
        <translation>Hacer un recorrido</translation>
    </message>
    <message numerus="yes">
        <source>Tour: %1, %n works</source>
        <translation>
            <numerusform>Recorrido: %1, %Ln obra</numerusform>
            <numerusform>Recorrido: %1, %Ln obras</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the gallery</source>
        <translation>Partes de la galería</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Con sus palabras</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still here?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message numerus="yes">
        <source>The gallery starts over in %n seconds, so that the next visitor finds it fresh.</source>
        <translation>
            <numerusform>La galería vuelve al principio en %Ln segundo, para recibir a la próxima persona.</numerusform>
            <numerusform>La galería vuelve al principio en %Ln segundos, para recibir a la próxima persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch anywhere to stay where you are.</source>
        <translation>Toque en cualquier lugar para seguir donde está.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Take in</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Writing the catalog…</source>
        <translation>Escribiendo el catálogo…</translation>
    </message>
    <message>
        <source>Looking at what the import would do</source>
        <translation>Mirando qué haría la importación</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>The import of {source} is done.</source>
        <translation>La importación de {source} ha terminado.</translation>
    </message>
</context>
<context>
    <name>KeepButton</name>
    <message>
        <source>Kept</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Kept for my visit</source>
        <translation>Guardada para mi visita</translation>
    </message>
    <message>
        <source>Keep for my visit</source>
        <translation>Guardar para mi visita</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Hide keyboard</source>
        <translation>Ocultar el teclado</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Minúsculas</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Mayúscula</translation>
    </message>
</context>
<context>
    <name>KeyboardFoot</name>
    <message>
        <source>Letters without accents</source>
        <translation>Letras sin acentos</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Letras con acentos</translation>
    </message>
    <message>
        <source>First letters</source>
        <translation>Primeras letras</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Más letras</translation>
    </message>
    <message>
        <source>Voiced or small letter</source>
        <translation>Letra sonora o pequeña</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Keyboard in %1</source>
        <translation>Teclado en %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Content note: {note}</source>
        <translation>Aviso de contenido: {note}</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels and checklist</source>
        <translation>Cartelas y lista de comprobación</translation>
    </message>
    <message>
        <source>Labels of “{title}”</source>
        <translation>Cartelas de «{title}»</translation>
    </message>
    <message>
        <source>{number} “{title}” does not fit. Left out: … {text}</source>
        <translation>{number} «{title}» no cabe. Queda fuera: … {text}</translation>
    </message>
    <message>
        <source>“{title}” is held back: it lacks {lacks}.</source>
        <translation>«{title}» se retiene: falta {lacks}.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>The PDF could not be written: {reason}. Choose another place.</source>
        <translation>No se pudo escribir el PDF: {reason}. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>LabelsForm</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n work(s).</source>
        <translation>
            <numerusform>%n obra.</numerusform>
            <numerusform>%n obras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n label(s) the text does not fit: see below.</source>
        <translation>
            <numerusform>En %n cartela el texto no cabe: véase abajo.</numerusform>
            <numerusform>En %n cartelas el texto no cabe: véase abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Todo cabe.</translation>
    </message>
    <message numerus="yes">
        <source>The gate holds %n back.</source>
        <translation>
            <numerusform>El control de salida retiene %n.</numerusform>
            <numerusform>El control de salida retiene %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels, 150 × 100 mm</source>
        <translation>Cartelas, 150 × 100 mm</translation>
    </message>
    <message>
        <source>Small labels, 105 × 74 mm</source>
        <translation>Cartelas pequeñas, 105 × 74 mm</translation>
    </message>
    <message>
        <source>Large print, 190 × 130 mm</source>
        <translation>Letra grande, 190 × 130 mm</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>The kiosk</source>
        <translation>El quiosco</translation>
    </message>
    <message>
        <source>Traveling print</source>
        <translation>La itinerancia</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Reading the gallery …</source>
        <translation>Leyendo la galería …</translation>
    </message>
    <message>
        <source>What does not fit, and what is held back</source>
        <translation>Lo que no cabe y lo que se retiene</translation>
    </message>
    <message>
        <source>Enter or double-click goes to the piece.</source>
        <translation>Intro o doble clic lleva a la obra.</translation>
    </message>
    <message>
        <source>&amp;Save PDF …</source>
        <translation>&amp;Guardar PDF …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Im&amp;primir</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Second lan&amp;guage</source>
        <translation>Se&amp;gundo idioma</translation>
    </message>
    <message>
        <source>&amp;Consent for</source>
        <translation>&amp;Consentimiento para</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>LanguageNote</name>
    <message>
        <source>In English</source>
        <translation>En inglés</translation>
    </message>
    <message>
        <source>In Spanish</source>
        <translation>En español</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En francés</translation>
    </message>
    <message>
        <source>In Portuguese</source>
        <translation>En portugués</translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>En chino</translation>
    </message>
    <message>
        <source>In Vietnamese</source>
        <translation>En vietnamita</translation>
    </message>
    <message>
        <source>In Tagalog</source>
        <translation>En tagalo</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <translation>En árabe</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>En otro idioma</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message>
        <source>{number} h</source>
        <translation>{number} h</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
</context>
<context>
    <name>LikenessForm</name>
    <message>
        <source>on which form, by whom</source>
        <translation>en qué formulario, por quién</translation>
    </message>
    <message>
        <source>Scan of the release</source>
        <translation>Escaneo de la autorización</translation>
    </message>
    <message>
        <source>Patient li&amp;keness</source>
        <translation>Imagen de pa&amp;cientes</translation>
    </message>
    <message>
        <source>Relea&amp;se</source>
        <translation>A&amp;utorización</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escaneo</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Pieces as a list</source>
        <translation>Obras en lista</translation>
    </message>
    <message>
        <source>All columns as they were at first</source>
        <translation>Todas las columnas como al principio</translation>
    </message>
</context>
<context>
    <name>LongDescription</name>
    <message>
        <source>Only where there is more to tell: words in a picture, what happens in a film.</source>
        <translation>Solo donde hay más que contar: palabras en una imagen, lo que pasa en un video.</translation>
    </message>
    <message>
        <source>Long description</source>
        <translation>Descripción larga</translation>
    </message>
</context>
<context>
    <name>Loudness</name>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Volume %1 percent</source>
        <translation>Volumen al %1 por ciento</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message>
        <source>Edit them together…</source>
        <translation>Editarlas juntas…</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) chosen</source>
        <translation>
            <numerusform>%n obra elegida</numerusform>
            <numerusform>%n obras elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {number} lack {what}</source>
        <translation>A {count} de {number} les falta {what}</translation>
    </message>
</context>
<context>
    <name>MediumWords</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This film flashes up to %n time(s) in a second. More than three can cause seizures, so it is never shown. Ask for a calmer version and replace the file. Take care when you watch it.</source>
        <translation>
            <numerusform>Este video destella hasta %n vez en un segundo. Más de tres pueden causar convulsiones, así que nunca se muestra. Pida una versión más tranquila y reemplace el archivo. Tenga cuidado al verlo.</numerusform>
            <numerusform>Este video destella hasta %n veces en un segundo. Más de tres pueden causar convulsiones, así que nunca se muestra. Pida una versión más tranquila y reemplace el archivo. Tenga cuidado al verlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visitors see the first {shown} of %n page(s).</source>
        <translation>
            <numerusform>Los visitantes ven {shown} de %n página.</numerusform>
            <numerusform>Los visitantes ven las primeras {shown} de %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>without sound</source>
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>nothing is heard</source>
        <translation>no se oye nada</translation>
    </message>
    <message>
        <source>{loudness} LUFS, {judged}</source>
        <translation>{loudness} LUFS, {judged}</translation>
    </message>
    <message>
        <source>very loud</source>
        <translation>muy fuerte</translation>
    </message>
    <message>
        <source>very quiet</source>
        <translation>muy bajo</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>a good level</source>
        <translation>un buen nivel</translation>
    </message>
</context>
<context>
    <name>MergePeopleDialog</name>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>Unir personas</translation>
    </message>
    <message numerus="yes">
        <source>Are these %n the same?</source>
        <translation>
            <numerusform>¿Es %n la misma persona?</numerusform>
            <numerusform>¿Son estas %n personas la misma?</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they differ, choose what stays. Everything else is kept from whoever has it.</source>
        <translation>Donde difieran, elija qué se queda. Todo lo demás se conserva de quien lo tenga.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n entries become one.</source>
        <translation>
            <numerusform>%n ficha se convierte en una.</numerusform>
            <numerusform>%n fichas se convierten en una.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) move.</source>
        <translation>
            <numerusform>Se mueve %n crédito.</numerusform>
            <numerusform>Se mueven %n créditos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that says the same twice becomes one.</source>
        <translation>
            <numerusform>%n que dice lo mismo dos veces queda en uno.</numerusform>
            <numerusform>%n que dicen lo mismo dos veces quedan en uno cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>No piece loses a credit.</source>
        <translation>Ninguna obra pierde un crédito.</translation>
    </message>
    <message>
        <source>Visitors read</source>
        <translation>El público lee</translation>
    </message>
    <message>
        <source>{field} (private)</source>
        <translation>{field} (privado)</translation>
    </message>
    <message>
        <source>They agree in everything written down.</source>
        <translation>Coinciden en todo lo anotado.</translation>
    </message>
</context>
<context>
    <name>MergeTermDialog</name>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>Merge a term</source>
        <translation>Unir un término</translation>
    </message>
    <message>
        <source>Merge “{term}” into…</source>
        <translation>Unir «{term}» con…</translation>
    </message>
    <message>
        <source>The term that stays</source>
        <translation>El término que se queda</translation>
    </message>
    <message>
        <source>Type the term that stays</source>
        <translation>Escriba el término que se queda</translation>
    </message>
    <message>
        <source>Choose the term that stays. Pieces keep every tag; nothing is removed.</source>
        <translation>Elija el término que se queda. Las obras conservan todas sus etiquetas; no se quita nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) with “{term}” will have “{into}”.</source>
        <translation>
            <numerusform>%n obra con «{term}» tendrá «{into}».</numerusform>
            <numerusform>%n obras con «{term}» tendrán «{into}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have both already.</source>
        <translation>
            <numerusform>%n de ellas tiene ya ambos.</numerusform>
            <numerusform>%n de ellas tienen ya ambos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{term}” is retired and becomes another name of “{into}”.</source>
        <translation>«{term}» se retira y pasa a ser otro nombre de «{into}».</translation>
    </message>
</context>
<context>
    <name>MissedNote</name>
    <message>
        <source>This work cannot be shown just now.</source>
        <translation>Esta obra no se puede mostrar en este momento.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Anonymous</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Submitted</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Needs information</source>
        <translation>Falta información</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En valoración</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>No seleccionada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Statement or body</source>
        <translation>Declaración o texto</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Transcript or captions</source>
        <translation>Transcripción o subtítulos</translation>
    </message>
    <message>
        <source>A calmer film</source>
        <translation>Un video más tranquilo</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Aceptación</translation>
    </message>
    <message>
        <source>Content-note review</source>
        <translation>Revisión del aviso</translation>
    </message>
    <message>
        <source>Patient’s release</source>
        <translation>Autorización del paciente</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>un título</translation>
    </message>
    <message>
        <source>a credit that may be shown</source>
        <translation>un crédito que se pueda mostrar</translation>
    </message>
    <message>
        <source>a statement, story or poem</source>
        <translation>una declaración, un relato o un poema</translation>
    </message>
    <message>
        <source>alt text for every picture</source>
        <translation>texto alternativo para cada imagen</translation>
    </message>
    <message>
        <source>a transcript or captions of what is heard</source>
        <translation>una transcripción o subtítulos de lo que se oye</translation>
    </message>
    <message>
        <source>a film that flashes no more than three times a second</source>
        <translation>un video que no destelle más de tres veces por segundo</translation>
    </message>
    <message>
        <source>a consent that holds today</source>
        <translation>un consentimiento vigente hoy</translation>
    </message>
    <message>
        <source>a decision to accept it</source>
        <translation>una decisión de aceptarla</translation>
    </message>
    <message>
        <source>a finished content-note review</source>
        <translation>una revisión terminada del aviso de contenido</translation>
    </message>
    <message>
        <source>the release of a patient who can be recognized</source>
        <translation>la autorización de un paciente al que se reconoce</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Traveling print</source>
        <translation>Itinerancia</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Extracto</translation>
    </message>
    <message>
        <source>the kiosk</source>
        <translation>el quiosco</translation>
    </message>
    <message>
        <source>a traveling print</source>
        <translation>la itinerancia</translation>
    </message>
    <message>
        <source>the web</source>
        <translation>la web</translation>
    </message>
    <message>
        <source>publicity</source>
        <translation>la difusión</translation>
    </message>
    <message>
        <source>an excerpt</source>
        <translation>un extracto</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Todavía sin mirar</translation>
    </message>
    <message>
        <source>No patient can be recognized</source>
        <translation>No se reconoce a ningún paciente</translation>
    </message>
    <message>
        <source>Recognizable, release held</source>
        <translation>Se reconoce, con autorización</translation>
    </message>
    <message>
        <source>Recognizable, release missing</source>
        <translation>Se reconoce, falta la autorización</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Story or poem</source>
        <translation>Relato o poema</translation>
    </message>
    <message>
        <source>Long description</source>
        <translation>Descripción larga</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>Aviso de contenido</translation>
    </message>
    <message>
        <source>Label text</source>
        <translation>Texto de la cartela</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Wall text</source>
        <translation>Texto de sala</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Stories and poems</source>
        <translation>Relatos y poemas</translation>
    </message>
    <message>
        <source>Alt texts</source>
        <translation>Textos alternativos</translation>
    </message>
    <message>
        <source>Long descriptions</source>
        <translation>Descripciones largas</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripciones</translation>
    </message>
    <message>
        <source>Content notes</source>
        <translation>Avisos de contenido</translation>
    </message>
    <message>
        <source>Label texts</source>
        <translation>Textos de las cartelas</translation>
    </message>
    <message>
        <source>Welcomes</source>
        <translation>Bienvenidas</translation>
    </message>
    <message>
        <source>Wall texts</source>
        <translation>Textos de sala</translation>
    </message>
    <message>
        <source>The work itself</source>
        <translation>La obra misma</translation>
    </message>
    <message>
        <source>A detail</source>
        <translation>Un detalle</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Picture for a sound or film</source>
        <translation>Imagen para un sonido o una película</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>The whole work</source>
        <translation>La obra entera</translation>
    </message>
    <message>
        <source>The front</source>
        <translation>El anverso</translation>
    </message>
    <message>
        <source>The back</source>
        <translation>El reverso</translation>
    </message>
    <message>
        <source>A side</source>
        <translation>Un lado</translation>
    </message>
    <message>
        <source>A part of it, close up</source>
        <translation>Una parte, de cerca</translation>
    </message>
    <message>
        <source>How it is installed</source>
        <translation>Cómo está instalada</translation>
    </message>
    <message>
        <source>Prose: paragraphs flow</source>
        <translation>Prosa: texto seguido</translation>
    </message>
    <message>
        <source>Verse: every line stays</source>
        <translation>Verso: línea a línea</translation>
    </message>
    <message>
        <source>By full name</source>
        <translation>Con nombre completo</translation>
    </message>
    <message>
        <source>By first name and initial</source>
        <translation>Con nombre e inicial</translation>
    </message>
    <message>
        <source>By another name</source>
        <translation>Con otro nombre</translation>
    </message>
    <message>
        <source>Not by name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>By the organization</source>
        <translation>Por la organización</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Pareja</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Safe-messaging review</source>
        <translation>Revisión de mensajes seguros</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Mirada</translation>
    </message>
    <message>
        <source>Artistic impact</source>
        <translation>Impacto artístico</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Le falta</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspectiva</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>Career stage</source>
        <translation>Etapa profesional</translation>
    </message>
    <message>
        <source>Care setting</source>
        <translation>Entorno de atención</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>Credit role</source>
        <translation>Función en el crédito</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formas</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Perspectives</source>
        <translation>Perspectivas</translation>
    </message>
    <message>
        <source>Professions</source>
        <translation>Profesiones</translation>
    </message>
    <message>
        <source>Career stages</source>
        <translation>Etapas profesionales</translation>
    </message>
    <message>
        <source>Care settings</source>
        <translation>Entornos de atención</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Factores</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Credit roles</source>
        <translation>Funciones en el crédito</translation>
    </message>
</context>
<context>
    <name>NarrationSound</name>
    <message>
        <source>Hear this told</source>
        <translation>Escuchar la narración</translation>
    </message>
</context>
<context>
    <name>NewPieceDialog</name>
    <message>
        <source>New piece</source>
        <translation>Nueva obra</translation>
    </message>
    <message>
        <source>Files of the piece</source>
        <translation>Archivos de la obra</translation>
    </message>
    <message>
        <source>Add a &amp;file…</source>
        <translation>Añadir un &amp;archivo…</translation>
    </message>
    <message>
        <source>Paste a poem or a story here. Its line breaks are kept.</source>
        <translation>Pegue aquí un poema o un relato. Se conservan sus saltos de línea.</translation>
    </message>
    <message>
        <source>&amp;Make the piece</source>
        <translation>&amp;Crear la obra</translation>
    </message>
    <message>
        <source>The piece is made.</source>
        <translation>La obra está creada.</translation>
    </message>
    <message>
        <source>{file} is in the catalog already, in “{title}”.</source>
        <translation>{file} ya está en el catálogo, en «{title}».</translation>
    </message>
    <message>
        <source>(not known yet)</source>
        <translation>(todavía no se sabe)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Forma</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Contributor</source>
        <translation>&amp;Participante</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>The contributor's legal name stays private. Everything can be added later.</source>
        <translation>El nombre legal de quien participa queda en privado. Todo se puede añadir después.</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Before this piece</source>
        <translation>Antes de esta obra</translation>
    </message>
    <message>
        <source>It touches on: %1</source>
        <translation>Trata de: %1</translation>
    </message>
    <message>
        <source>In the words of its maker</source>
        <translation>En palabras de quien la hizo</translation>
    </message>
    <message>
        <source>Show the piece</source>
        <translation>Mostrar la obra</translation>
    </message>
    <message>
        <source>Read the description instead</source>
        <translation>Leer solo la descripción</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>Obra siguiente</translation>
    </message>
    <message>
        <source>Whichever you choose, Support is at the lower edge of every screen.</source>
        <translation>Elija lo que elija, «Apoyo» está en el borde inferior de cada pantalla.</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Heading of the note</source>
        <translation>Encabezado de la nota</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Quitar la nota</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Notes stay at this desk. No visitor ever reads them.</source>
        <translation>Las notas se quedan en esta mesa. El público nunca las lee.</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>No piece in hand</source>
        <translation>Ninguna obra elegida</translation>
    </message>
    <message>
        <source>Import pieces…</source>
        <translation>Importar obras…</translation>
    </message>
    <message>
        <source>Choose a piece to read and write what is known of it.</source>
        <translation>Elija una obra para leer y escribir lo que se sabe de ella.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>The number on the label</source>
        <translation>El número de la cartela</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Número %1</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Todavía sin número</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>No work here has the number %1</source>
        <translation>Aquí ninguna obra tiene el número %1</translation>
    </message>
    <message>
        <source>Every work has a number on its label.</source>
        <translation>Cada obra tiene un número en su cartela.</translation>
    </message>
    <message>
        <source>It may hang in another gallery. All that hang in this one are a touch away.</source>
        <translation>Quizá esté en otra galería. Todas las de esta están a un toque.</translation>
    </message>
    <message>
        <source>Type it to read, see or hear more.</source>
        <translation>Escríbalo para leer, ver u oír más.</translation>
    </message>
    <message>
        <source>Open this work</source>
        <translation>Abrir esta obra</translation>
    </message>
    <message>
        <source>See all works</source>
        <translation>Ver todas las obras</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>new keyword</source>
        <translation>nueva palabra clave</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>beside a work of another gallery</source>
        <translation>junto a una obra de otra galería</translation>
    </message>
    <message>
        <source>beside “{title}”</source>
        <translation>junto a «{title}»</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>The part of the picture that is in sight</source>
        <translation>La parte de la imagen que se ve</translation>
    </message>
    <message>
        <source>Ranking of the pieces</source>
        <translation>Clasificación de las obras</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces chosen</source>
        <translation>
            <numerusform>%Ln obra elegida</numerusform>
            <numerusform>%Ln obras elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision for the pieces chosen</source>
        <translation>Decisión para las obras elegidas</translation>
    </message>
    <message>
        <source>Why? Kept with the decision, private</source>
        <translation>¿Por qué? Se guarda con la decisión, en privado</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motivo de la decisión</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Decidir</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>Todavía ninguna página</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Nombre legal</translation>
    </message>
    <message>
        <source>Name to show</source>
        <translation>Nombre que se muestra</translation>
    </message>
    <message>
        <source>Wants to be named</source>
        <translation>Cómo quiere aparecer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tutor legal</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Estado o región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Sobre la persona</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>No name can be shown yet, so the pieces stay back. Write the name to show.</source>
        <translation>Todavía no se puede mostrar ningún nombre, así que las obras se retienen. Escriba el nombre que se muestra.</translation>
    </message>
    <message>
        <source>Visitors will read: {name}</source>
        <translation>El público leerá: {name}</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Visitors read</source>
        <translation>El público lee</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Obras</translation>
    </message>
    <message>
        <source>Likely same</source>
        <translation>Posible misma</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>todavía sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>&amp;Merge people…</source>
        <translation>&amp;Unir personas…</translation>
    </message>
    <message>
        <source>duplicates join</source>
        <translation>duplicados juntar</translation>
    </message>
    <message>
        <source>Only likely &amp;duplicates</source>
        <translation>Solo posibles &amp;duplicados</translation>
    </message>
    <message>
        <source>Show the &amp;pieces of this person</source>
        <translation>Mostrar las obras de esta &amp;persona</translation>
    </message>
    <message>
        <source>&amp;Find a person</source>
        <translation>&amp;Buscar a una persona</translation>
    </message>
    <message>
        <source>To merge, choose two or more people in the list.</source>
        <translation>Para unir, elija dos o más personas de la lista.</translation>
    </message>
    <message>
        <source>Find by name, e-mail or place</source>
        <translation>Buscar por nombre, correo o lugar</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message numerus="yes">
        <source>Only likely &amp;duplicates (%n)</source>
        <translation>
            <numerusform>Solo posibles &amp;duplicados (%n)</numerusform>
            <numerusform>Solo posibles &amp;duplicados (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %n people…</source>
        <translation>
            <numerusform>&amp;Unir %n persona…</numerusform>
            <numerusform>&amp;Unir %n personas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits. Look for fewer letters, or show everybody.</source>
        <translation>Nadie coincide. Busque con menos letras, o muestre a todas las personas.</translation>
    </message>
    <message>
        <source>Nobody yet. People come with the pieces: import some, or credit somebody on a piece.</source>
        <translation>Todavía no hay nadie. Las personas llegan con las obras: importe algunas, o dé crédito a alguien en una obra.</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Nobody is credited yet. A piece is shown only with a credit.</source>
        <translation>Todavía no hay créditos. Una obra solo se muestra con un crédito.</translation>
    </message>
    <message>
        <source>Name of a person, pair or organization</source>
        <translation>Nombre de una persona, una pareja o una organización</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Credit this name</source>
        <translation>Dar crédito a este nombre</translation>
    </message>
    <message>
        <source>Credit somebody else</source>
        <translation>Dar crédito a alguien más</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>Percent</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Sho&amp;w these pieces</source>
        <translation>Mostrar e&amp;stas obras</translation>
    </message>
    <message>
        <source>&amp;Compare and merge…</source>
        <translation>Co&amp;mparar y unir…</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>On %n piece(s)</source>
        <translation>
            <numerusform>En %n obra</numerusform>
            <numerusform>En %n obras</numerusform>
        </translation>
    </message>
    <message>
        <source>On no piece yet</source>
        <translation>Todavía en ninguna obra</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) may be the same.</source>
        <translation>
            <numerusform>%n más puede ser la misma persona.</numerusform>
            <numerusform>%n más pueden ser la misma persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Private: kept in this catalog only, never in a gallery or an export</source>
        <translation>Privado: se guarda solo en este catálogo, nunca en una galería ni en una exportación</translation>
    </message>
    <message>
        <source>The person chosen</source>
        <translation>La persona elegida</translation>
    </message>
    <message>
        <source>{field}, private</source>
        <translation>{field}, privado</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>This picture cannot be shown just now.</source>
        <translation>Ahora no se puede mostrar esta imagen.</translation>
    </message>
</context>
<context>
    <name>PieceFooter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>If this touches something close to you, someone is there to talk with at any hour.</source>
        <translation>Si esto le toca de cerca, a cualquier hora hay alguien con quien hablar.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>More works with</source>
        <translation>Más obras con</translation>
    </message>
</context>
<context>
    <name>PieceLabel</name>
    <message>
        <source>without sound</source>
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Mirar de cerca</translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Le falta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Mirada</translation>
    </message>
    <message>
        <source>Artistic impact</source>
        <translation>Impacto artístico</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Puntúan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspectiva</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>Aviso de contenido</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Todavía sin título</translation>
    </message>
    <message>
        <source>As a &amp;list</source>
        <translation>Como &amp;lista</translation>
    </message>
    <message>
        <source>As a &amp;grid</source>
        <translation>Como &amp;cuadrícula</translation>
    </message>
    <message>
        <source>One at a &amp;time</source>
        <translation>De &amp;una en una</translation>
    </message>
    <message>
        <source>La&amp;rger pictures</source>
        <translation>Imágenes más &amp;grandes</translation>
    </message>
    <message>
        <source>S&amp;maller pictures</source>
        <translation>Imágenes más &amp;pequeñas</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom ampliar reducir</translation>
    </message>
    <message>
        <source>C&amp;olumns of the list…</source>
        <translation>Colu&amp;mnas de la lista…</translation>
    </message>
    <message>
        <source>&amp;Sort by…</source>
        <translation>&amp;Ordenar por…</translation>
    </message>
    <message>
        <source>The other way ro&amp;und</source>
        <translation>En orden &amp;inverso</translation>
    </message>
    <message>
        <source>Sort by: {what}</source>
        <translation>Ordenar por: {what}</translation>
    </message>
    <message>
        <source>Choose &amp;all found</source>
        <translation>Elegir todas las encon&amp;tradas</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>No elegir nin&amp;guna</translation>
    </message>
    <message>
        <source>In&amp;vert what is chosen</source>
        <translation>In&amp;vertir lo elegido</translation>
    </message>
    <message>
        <source>select</source>
        <translation>elegir seleccionar</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>Vaciar la bús&amp;queda</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>Guardar &amp;esta búsqueda…</translation>
    </message>
    <message>
        <source>&amp;Next piece</source>
        <translation>O&amp;bra siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous piece</source>
        <translation>Obr&amp;a anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n obra</numerusform>
            <numerusform>%n obras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Cualquier cosa</translation>
    </message>
    <message>
        <source>not {condition}</source>
        <translation>no {condition}</translation>
    </message>
    <message>
        <source>Lacks {count}</source>
        <translation>Le faltan {count}</translation>
    </message>
    <message>
        <source>Lacks: {what}</source>
        <translation>Le falta: {what}</translation>
    </message>
    <message>
        <source>Lacks {count} things</source>
        <translation>Le faltan {count} cosas</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Todavía sin respuesta</translation>
    </message>
    <message>
        <source>Ends within 60 days</source>
        <translation>Termina dentro de 60 días</translation>
    </message>
    <message>
        <source>Has ended</source>
        <translation>Ha terminado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Scanned form</source>
        <translation>Formulario escaneado</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Consent for the kiosk</source>
        <translation>Consentimiento: quiosco</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Tiene</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>Puntuada por</translation>
    </message>
</context>
<context>
    <name>PiecesPage</name>
    <message>
        <source>Pieces</source>
        <translation>Obras</translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>This recording cannot be played here. You can read its words instead.</source>
        <translation>Esta grabación no se puede reproducir aquí. Puede leer sus palabras en su lugar.</translation>
    </message>
    <message>
        <source>This recording cannot be played here.</source>
        <translation>Esta grabación no se puede reproducir aquí.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Reproducir otra vez</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>Retroceder 10 segundos</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>This film has no sound</source>
        <translation>Esta película no tiene sonido</translation>
    </message>
</context>
<context>
    <name>PreparingPage</name>
    <message>
        <source>Hanging the works</source>
        <translation>Estamos colgando las obras</translation>
    </message>
    <message>
        <source>The gallery is being made ready for the first time. This takes less than a minute.</source>
        <translation>La galería se prepara por primera vez. Tardará menos de un minuto.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Piece</source>
        <translation>Obra</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>queda como está</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>se deja fuera</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Preview of what changes</source>
        <translation>Vista previa de lo que cambia</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>queda alrededor de %n segundo</numerusform>
            <numerusform>quedan alrededor de %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda alrededor de %n minuto</numerusform>
            <numerusform>quedan alrededor de %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>Code for %1</source>
        <translation>Código de %1</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Pieces to judge</source>
        <translation>Obras por valorar</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Not &amp;scored by me</source>
        <translation>Sin mi &amp;puntuación</translation>
    </message>
    <message>
        <source>Hide &amp;names</source>
        <translation>Ocultar nom&amp;bres</translation>
    </message>
    <message>
        <source>Bring pieces in</source>
        <translation>Traer obras</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>De una en una</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>Todas las obras</translation>
    </message>
    <message>
        <source>There are no pieces yet. Take some in first.</source>
        <translation>Todavía no hay obras. Reciba algunas primero.</translation>
    </message>
    <message>
        <source>You have scored everything here. Choose other pieces above, or look at the ranking.</source>
        <translation>Ya puntuó todo lo de aquí. Elija otras obras arriba, o mire la clasificación.</translation>
    </message>
    <message>
        <source>Nothing here. Choose other pieces above.</source>
        <translation>Aquí no hay nada. Elija otras obras arriba.</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>Best mean first</source>
        <translation>Mejor media primero</translation>
    </message>
    <message>
        <source>Widest spread first</source>
        <translation>Mayor dispersión primero</translation>
    </message>
    <message>
        <source>Judge blind: no names, no places and no notes, in the texts either</source>
        <translation>Valorar a ciegas: sin nombres, lugares ni notas, tampoco en los textos</translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation>&amp;Quien valora</translation>
    </message>
    <message>
        <source>Pie&amp;ces</source>
        <translation>Ob&amp;ras</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>Orde&amp;n</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Listen to this being read</source>
        <translation>Escuchar la lectura</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Have the computer read this aloud</source>
        <translation>Que el equipo lo lea en voz alta</translation>
    </message>
</context>
<context>
    <name>ReaderFoot</name>
    <message>
        <source>See the original page</source>
        <translation>Ver la página original</translation>
    </message>
    <message>
        <source>See the picture</source>
        <translation>Ver la imagen</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Página siguiente</translation>
    </message>
</context>
<context>
    <name>ReaderSheet</name>
    <message>
        <source>without sound</source>
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Los dos idiomas</translation>
    </message>
    <message>
        <source>About this piece</source>
        <translation>Sobre esta obra</translation>
    </message>
    <message>
        <source>The original pages</source>
        <translation>Las páginas originales</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>As visitors will read it</source>
        <translation>Como lo leerá el público</translation>
    </message>
</context>
<context>
    <name>ReadingsChoice</name>
    <message>
        <source>The sheet does not say in which encoding it was saved. Choose the reading that is right.</source>
        <translation>La hoja no dice en qué codificación se guardó. Elija la lectura correcta.</translation>
    </message>
    <message>
        <source>Read the sheet as {encoding}: {rows}</source>
        <translation>Leer la hoja como {encoding}: {rows}</translation>
    </message>
</context>
<context>
    <name>ReflectAbout</name>
    <message>
        <source>Leave a reflection</source>
        <translation>Dejar una reflexión</translation>
    </message>
    <message>
        <source>Beside “%1”</source>
        <translation>Junto a «%1»</translation>
    </message>
    <message>
        <source>Choose a question, or none.</source>
        <translation>Elija una pregunta o ninguna.</translation>
    </message>
    <message>
        <source>Somebody from the exhibit reads it before anyone else can see it. No name is asked. You can take it back with the code that you get.</source>
        <translation>Alguien de la exposición la lee antes de que otra persona pueda verla. No se pide ningún nombre. Puede retirarla con el código que recibirá.</translation>
    </message>
</context>
<context>
    <name>ReflectCard</name>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
</context>
<context>
    <name>ReflectDeeds</name>
    <message>
        <source>It could not be kept just now, and nothing of it is lost. Please try once more in a while, or tell somebody from the exhibit.</source>
        <translation>Ahora no se pudo guardar, y no se ha perdido nada. Inténtelo de nuevo en un rato o avise a alguien de la exposición.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Undo the last stroke</source>
        <translation>Deshacer el último trazo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>ReflectPointed</name>
    <message>
        <source>Perhaps an e-mail address: %1</source>
        <translation>Quizá una dirección de correo: %1</translation>
    </message>
    <message>
        <source>Perhaps a telephone number: %1</source>
        <translation>Quizá un número de teléfono: %1</translation>
    </message>
    <message>
        <source>Perhaps a date of birth or of treatment: %1</source>
        <translation>Quizá una fecha de nacimiento o de tratamiento: %1</translation>
    </message>
    <message>
        <source>Perhaps the number of a record: %1</source>
        <translation>Quizá el número de un expediente: %1</translation>
    </message>
    <message>
        <source>Before you send it</source>
        <translation>Antes de enviarla</translation>
    </message>
    <message>
        <source>This may tell who somebody is. A card is best without it, for you and for those you wrote about.</source>
        <translation>Esto puede revelar quién es alguien. La tarjeta está mejor sin ello, por usted y por las personas de quienes escribió.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Enviarla así</translation>
    </message>
</context>
<context>
    <name>ReflectText</name>
    <message>
        <source>Write here. As short as you like.</source>
        <translation>Escriba aquí. Tan breve como quiera.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Sus palabras</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n letters</source>
        <translation>
            <numerusform>Cabe %Ln letra más</numerusform>
            <numerusform>Caben %Ln letras más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReflectThanks</name>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Somebody from the exhibit reads it before anyone else can see it.</source>
        <translation>Alguien de la exposición la lee antes de que otra persona pueda verla.</translation>
    </message>
    <message>
        <source>Your code for taking it back</source>
        <translation>Su código para retirarla</translation>
    </message>
    <message>
        <source>It is shown only now: note it down, or take a picture of it.</source>
        <translation>Solo se muestra ahora: anótelo o hágale una foto.</translation>
    </message>
    <message>
        <source>Back to the gallery</source>
        <translation>Volver a la galería</translation>
    </message>
    <message>
        <source>What others left</source>
        <translation>Lo que otros dejaron</translation>
    </message>
    <message>
        <source>If anything here stays heavy, someone is there to talk with at any hour.</source>
        <translation>Si algo de aquí le sigue pesando, hay alguien con quien hablar a cualquier hora.</translation>
    </message>
</context>
<context>
    <name>ReflectionCard</name>
    <message>
        <source>A drawing that a visitor left: %1</source>
        <translation>Un dibujo que dejó un visitante: %1</translation>
    </message>
    <message>
        <source>A drawing that a visitor left</source>
        <translation>Un dibujo que dejó un visitante</translation>
    </message>
    <message>
        <source>Left beside “%1”</source>
        <translation>Dejada junto a «%1»</translation>
    </message>
</context>
<context>
    <name>ReflectionDoors</name>
    <message>
        <source>Leave a reflection</source>
        <translation>Dejar una reflexión</translation>
    </message>
    <message>
        <source>What others left</source>
        <translation>Lo que otros dejaron</translation>
    </message>
</context>
<context>
    <name>ReflectionsDesk</name>
    <message>
        <source>Lamplight: what visitors left</source>
        <translation>Lamplight: lo que dejaron los visitantes</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Aprobar</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Ahora &amp;no</translation>
    </message>
    <message>
        <source>&amp;Take the last decision back</source>
        <translation>&amp;Deshacer la última decisión</translation>
    </message>
    <message>
        <source>The kiosk invites nobody to leave a card at present. {reason}</source>
        <translation>Por ahora el quiosco no invita a nadie a dejar una tarjeta. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) wait to be read</source>
        <translation>
            <numerusform>%Ln tarjeta espera lectura</numerusform>
            <numerusform>%Ln tarjetas esperan lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Todo está leído</translation>
    </message>
    <message>
        <source>New cards appear here by themselves. Visitors see a card only after you approve it.</source>
        <translation>Las tarjetas nuevas aparecen aquí solas. Los visitantes solo ven una tarjeta cuando usted la aprueba.</translation>
    </message>
    <message>
        <source>The card that is read now</source>
        <translation>La tarjeta que se lee ahora</translation>
    </message>
</context>
<context>
    <name>ReflectionsPage</name>
    <message>
        <source>What others left</source>
        <translation>Lo que otros dejaron</translation>
    </message>
    <message>
        <source>Cards that visitors left. Somebody from the exhibit has read each of them.</source>
        <translation>Tarjetas que dejaron otros visitantes. Alguien de la exposición ha leído cada una.</translation>
    </message>
    <message>
        <source>Nothing hangs here yet. What you leave is read first, and then has a place here.</source>
        <translation>Aquí todavía no hay nada. Lo que deje se lee primero y después tiene aquí su lugar.</translation>
    </message>
    <message>
        <source>Nothing hangs here at present.</source>
        <translation>Por ahora no hay nada colgado aquí.</translation>
    </message>
    <message>
        <source>Leave a reflection</source>
        <translation>Dejar una reflexión</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Take mine back</source>
        <translation>Retirar la mía</translation>
    </message>
</context>
<context>
    <name>RelatedWorks</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Both about %1 and %2</source>
        <translation>Ambas sobre %1 y %2</translation>
    </message>
    <message>
        <source>Both about %1</source>
        <translation>Ambas sobre %1</translation>
    </message>
    <message>
        <source>Also by an %1</source>
        <translation>También: %1</translation>
    </message>
    <message>
        <source>Also by a %1</source>
        <translation>También: %1</translation>
    </message>
    <message>
        <source>Also by %1</source>
        <translation>También de %1</translation>
    </message>
    <message>
        <source>Also from %1</source>
        <translation>También desde %1</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>También: %1</translation>
    </message>
    <message>
        <source>Related works</source>
        <translation>Obras relacionadas</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Una junto a otra</translation>
    </message>
    <message>
        <source>Side by side with %1</source>
        <translation>Junto a %1</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Accept all show&amp;n</source>
        <translation>Aceptar &amp;mostradas</translation>
    </message>
    <message>
        <source>Leave all sh&amp;own</source>
        <translation>Dejar m&amp;ostradas</translation>
    </message>
    <message>
        <source>&amp;Back to the columns</source>
        <translation>&amp;Volver a las columnas</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Qué haría la importación</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n piece(s)</source>
        <translation>
            <numerusform>&amp;Importar %n obra</numerusform>
            <numerusform>&amp;Importar %n obras</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <source>A accepts, L leaves, Space changes, T takes a double all the same, Enter corrects. Nothing is written yet.</source>
        <translation>A acepta, L deja, Espacio cambia, T acepta un duplicado de todos modos, Intro corrige. Aún no se escribe nada.</translation>
    </message>
    <message>
        <source>A accepts, L leaves, Space changes, Enter corrects. Nothing is written yet.</source>
        <translation>A acepta, L deja, Espacio cambia, Intro corrige. Aún no se escribe nada.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>A revisar</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n points apart</source>
        <translation>
            <numerusform>difieren en %n</numerusform>
            <numerusform>difieren en %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Mirada</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Desacuerdo</translation>
    </message>
    <message>
        <source>Give {points} of 5</source>
        <translation>Dar {points} de 5</translation>
    </message>
    <message>
        <source>Give {points} of 5 for artistic impact</source>
        <translation>Dar {points} de 5 en impacto artístico</translation>
    </message>
    <message>
        <source>Clear my score</source>
        <translation>Borrar mi puntuación</translation>
    </message>
    <message>
        <source>decide status</source>
        <translation>decidir estado</translation>
    </message>
    <message>
        <source>Content notes looked at, and right</source>
        <translation>Avisos de contenido mirados, y correctos</translation>
    </message>
    <message>
        <source>care finish review</source>
        <translation>cuidado terminar revisión</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>Obra siguiente</translation>
    </message>
    <message>
        <source>Piece before</source>
        <translation>Obra anterior</translation>
    </message>
    <message>
        <source>Next picture of the piece</source>
        <translation>Imagen siguiente de la obra</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Ran&amp;king of all</source>
        <translation>Clasi&amp;ficación de todas</translation>
    </message>
    <message>
        <source>overview table spread</source>
        <translation>resumen tabla dispersión</translation>
    </message>
    <message>
        <source>&amp;Hide names, places and notes</source>
        <translation>Ocultar &amp;nombres, lugares y notas</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>a ciegas</translation>
    </message>
    <message>
        <source>The words of the piece</source>
        <translation>El texto de la obra</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Back to submitted</source>
        <translation>Volver a recibida</translation>
    </message>
    <message>
        <source>Needs info</source>
        <translation>Falta información</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En valoración</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>No seleccionada</translation>
    </message>
    <message>
        <source>Withdrawn by its maker</source>
        <translation>Retirada por quien la hizo</translation>
    </message>
    <message>
        <source>It says “died by suicide”, and speaks neither of committing nor of success or failure.</source>
        <translation>Dice «murió por suicidio», y no habla de cometer, ni de éxito o fracaso.</translation>
    </message>
    <message>
        <source>No method, place, farewell note or instruction is told or shown; nothing is made dramatic.</source>
        <translation>No se cuenta ni se muestra método, lugar, nota de despedida o instrucción; nada se dramatiza.</translation>
    </message>
    <message>
        <source>No single cause is named; distress is told as something with many sides, not as spreading.</source>
        <translation>No se nombra una causa única; el sufrimiento se cuenta con sus muchas caras, no como algo que se propaga.</translation>
    </message>
    <message>
        <source>Coping, asking for help, recovery or the support of others has its place.</source>
        <translation>Tienen su lugar el salir adelante, el pedir ayuda, la recuperación o el apoyo de otras personas.</translation>
    </message>
    <message>
        <source>Somewhere to turn is offered beside it, and is not taken for enough by itself.</source>
        <translation>Al lado se ofrece dónde acudir, y eso solo no se da por suficiente.</translation>
    </message>
    <message>
        <source>It stands neither on the opening screen nor first; nobody meets it unasked.</source>
        <translation>No está en la pantalla de inicio ni la primera; nadie la encuentra sin buscarla.</translation>
    </message>
    <message>
        <source>No patient can be recognized by a name, a face, a date or a rare detail without a release.</source>
        <translation>No se reconoce a ningún paciente por un nombre, una cara, una fecha o un detalle raro sin autorización.</translation>
    </message>
    <message>
        <source>Nobody has scored this piece yet.</source>
        <translation>Todavía nadie ha puntuado esta obra.</translation>
    </message>
    <message numerus="yes">
        <source>%n reviewers, mean {mean}.</source>
        <translation>
            <numerusform>%n valoración, media {mean}.</numerusform>
            <numerusform>%n valoraciones, media {mean}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They lie %n points apart: worth talking about.</source>
        <translation>
            <numerusform>Difieren en %n punto: conviene hablarlo.</numerusform>
            <numerusform>Difieren en %n puntos: conviene hablarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{criterion} {low} to {high}.</source>
        <translation>{criterion}: de {low} a {high}.</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>sin puntuar</translation>
    </message>
    <message numerus="yes">
        <source>mean {mean}, %n reviewers</source>
        <translation>
            <numerusform>media {mean} (%n)</numerusform>
            <numerusform>media {mean} (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>This is the last piece here.</source>
        <translation>Esta es la última obra de aquí.</translation>
    </message>
    <message>
        <source>This is the first piece here.</source>
        <translation>Esta es la primera obra de aquí.</translation>
    </message>
</context>
<context>
    <name>RoomDeeds</name>
    <message>
        <source>Chan&amp;ge the pieces chosen together…</source>
        <translation>Ca&amp;mbiar juntas las obras elegidas…</translation>
    </message>
    <message>
        <source>batch edit bulk replace</source>
        <translation>lote editar en conjunto sustituir</translation>
    </message>
    <message>
        <source>Labels and chec&amp;klist…</source>
        <translation>Cartelas y &amp;lista de comprobación…</translation>
    </message>
    <message>
        <source>print pdf wall</source>
        <translation>imprimir pdf pared</translation>
    </message>
    <message>
        <source>E&amp;xport this gallery as a table…</source>
        <translation>E&amp;xportar esta galería como tabla…</translation>
    </message>
    <message>
        <source>csv spreadsheet dublin core</source>
        <translation>csv hoja de cálculo dublin core</translation>
    </message>
    <message>
        <source>&amp;Export what may leave the house…</source>
        <translation>&amp;Exportar lo que puede salir de la casa…</translation>
    </message>
    <message>
        <source>csv spreadsheet dublin core table</source>
        <translation>csv hoja de cálculo dublin core tabla</translation>
    </message>
    <message>
        <source>Export everything, for the &amp;house alone…</source>
        <translation>Exportar todo, &amp;solo para la casa…</translation>
    </message>
    <message>
        <source>With legal names, contacts and consents: not to be passed on</source>
        <translation>Con nombres legales, contactos y consentimientos: no se debe pasar a nadie</translation>
    </message>
    <message>
        <source>csv spreadsheet private table</source>
        <translation>csv hoja de cálculo privado tabla</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Hacer una copia a&amp;hora</translation>
    </message>
    <message>
        <source>Backups and chec&amp;k…</source>
        <translation>Copias &amp;y comprobación…</translation>
    </message>
    <message>
        <source>restore doctor integrity</source>
        <translation>restaurar examinar integridad</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>What the import would do, row by row</source>
        <translation>Qué haría la importación, fila por fila</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>The disk that the catalog is on is full.</source>
        <translation>El disco donde está el catálogo está lleno.</translation>
    </message>
    <message>
        <source>The catalog may not be written where it is.</source>
        <translation>No se puede escribir en el catálogo donde está.</translation>
    </message>
    <message>
        <source>The disk that the catalog is on is full or failing.</source>
        <translation>El disco donde está el catálogo está lleno o falla.</translation>
    </message>
    <message>
        <source>The catalog's file cannot be opened or made.</source>
        <translation>El archivo del catálogo no se puede abrir ni crear.</translation>
    </message>
    <message>
        <source>A text has half a character in it (a lone surrogate of UTF-16), which no store can keep.</source>
        <translation>En un texto hay medio carácter (la mitad suelta de un par de UTF-16), que no se puede guardar en ninguna parte.</translation>
    </message>
    <message>
        <source>Find the sign that is drawn as a box, delete it, and save again.</source>
        <translation>Busque el signo que se ve como un recuadro, bórrelo y guarde otra vez.</translation>
    </message>
    <message>
        <source>Nothing of this was saved, and what was saved before is unharmed.</source>
        <translation>Nada de esto se guardó, y lo guardado antes está intacto.</translation>
    </message>
    <message>
        <source>Make room there, or give leave to write, and run the same again.</source>
        <translation>Haga sitio ahí, o dé permiso para escribir, y repita lo mismo.</translation>
    </message>
    <message>
        <source>The file has no captions in it: nothing says when words are shown (00:01.000 --&gt; 00:03.000).</source>
        <translation>El archivo no tiene subtítulos: nada dice cuándo se muestran las palabras (00:01.000 --&gt; 00:03.000).</translation>
    </message>
    <message>
        <source>Export the captions once more as WebVTT (.vtt) or SubRip (.srt).</source>
        <translation>Exporte los subtítulos otra vez como WebVTT (.vtt) o SubRip (.srt).</translation>
    </message>
    <message>
        <source>The file has more than {most:,} captions, which no film here has.</source>
        <translation>El archivo tiene más de {most:,} subtítulos, que aquí no tiene ninguna película.</translation>
    </message>
    <message>
        <source>See whether it is the right one.</source>
        <translation>Mire si es el correcto.</translation>
    </message>
    <message>
        <source>Its captions were out of order, and were put in the order of their times.</source>
        <translation>Sus subtítulos estaban desordenados y se ordenaron por su tiempo.</translation>
    </message>
    <message>
        <source>{captions} ended before beginning, and got an end of at most 5 seconds after.</source>
        <translation>{captions} con el final antes del comienzo: ahora terminan 5 segundos después como mucho.</translation>
    </message>
    <message>
        <source>{captions} appeared while the one before was still shown.</source>
        <translation>{captions} con el comienzo antes de que acabara el anterior.</translation>
    </message>
    <message>
        <source>1 caption</source>
        <translation>1 subtítulo</translation>
    </message>
    <message>
        <source>{count} captions</source>
        <translation>{count} subtítulos</translation>
    </message>
    <message>
        <source>One row is hidden in the worksheet, or filtered out, and read like all others.</source>
        <translation>Una fila está oculta o filtrada en la hoja, y se leyó como las demás.</translation>
    </message>
    <message>
        <source>{count:,} rows are hidden in the worksheet, or filtered out, and read like all others.</source>
        <translation>{count:,} filas están ocultas o filtradas en la hoja, y se leyeron como las demás.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as CSV UTF-8 or as XLSX, and import that.</source>
        <translation>Ábrala en un programa de hojas de cálculo, guárdela como CSV UTF-8 o como XLSX e importe eso.</translation>
    </message>
    <message>
        <source>The sheet {name} has bytes in it that no text has (NUL).</source>
        <translation>La hoja {name} tiene bytes que no hay en ningún texto (NUL).</translation>
    </message>
    <message>
        <source>It is damaged, or not a sheet.</source>
        <translation>Está dañada o no es una hoja.</translation>
    </message>
    <message>
        <source>The sheet {name} is not in {encoding}.</source>
        <translation>La hoja {name} no está en {encoding}.</translation>
    </message>
    <message>
        <source>an encoding that Lamplight reads</source>
        <translation>una codificación que Lamplight lea</translation>
    </message>
    <message>
        <source>UTF-8, UTF-16 and older ones ({encodings}) are recognized.</source>
        <translation>Se reconocen UTF-8, UTF-16 y otras más antiguas ({encodings}).</translation>
    </message>
    <message>
        <source>Row {rows}</source>
        <translation>Fila {rows}</translation>
    </message>
    <message>
        <source>Rows {rows}</source>
        <translation>Filas {rows}</translation>
    </message>
    <message>
        <source>{called} had bytes in them that no text has (NUL), as a damaged file has.</source>
        <translation>{called}: tenían bytes que no hay en ningún texto (NUL), como pasa en un archivo dañado.</translation>
    </message>
    <message>
        <source>They were left out: see whether the cells there came out right.</source>
        <translation>Se quitaron: mire si las celdas de ahí quedaron bien.</translation>
    </message>
    <message>
        <source>Some quotation marks in the sheet are unusual; see whether the cells around them came out right.</source>
        <translation>Algunas comillas de la hoja no son las usuales; mire si las celdas de alrededor quedaron bien.</translation>
    </message>
    <message>
        <source>The sheet {name} has a cell of more than {most:,} characters.</source>
        <translation>La hoja {name} tiene una celda de más de {most:,} caracteres.</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is opened and never closed.</source>
        <translation>Busque unas comillas que se abren y no se cierran nunca.</translation>
    </message>
    <message>
        <source>In row {row} of the sheet {name} a quotation mark is opened and never closed.</source>
        <translation>En la fila {row} de la hoja {name} se abren unas comillas que no se cierran nunca.</translation>
    </message>
    <message>
        <source>Everything after it would be read as one cell.</source>
        <translation>Todo lo que sigue se leería como una sola celda.</translation>
    </message>
    <message>
        <source>Close or remove it, and import the sheet again.</source>
        <translation>Ciérrelas o quítelas, e importe la hoja otra vez.</translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”.</source>
        <translation>No hay ninguna codificación «{encoding}».</translation>
    </message>
    <message>
        <source>Usual ones are utf-8, utf-16, {encodings}, shift_jis and gb18030.</source>
        <translation>Las usuales son utf-8, utf-16, {encodings}, shift_jis y gb18030.</translation>
    </message>
    <message>
        <source>{count} cells seem to have been saved in a wrong encoding before they came here. Row {row} has “{cell}” for “{right}”. Export the sheet once more.</source>
        <translation>{count} celdas parecen haberse guardado en una codificación equivocada antes de llegar aquí. La fila {row} tiene «{cell}» en lugar de «{right}». Exporte la hoja otra vez.</translation>
    </message>
    <message>
        <source>Letters were lost before they came here ({sign}), first in row {row}, in {count} cells.</source>
        <translation>Se perdieron letras antes de llegar aquí ({sign}): la primera en la fila {row}, en {count} celdas.</translation>
    </message>
    <message>
        <source>The sheet {name} is empty.</source>
        <translation>La hoja {name} está vacía.</translation>
    </message>
    <message>
        <source>Give it a first row of headings, such as Title, Files and Artist.</source>
        <translation>Póngale una primera fila de encabezados, como Título, Archivos y Artista.</translation>
    </message>
    <message>
        <source>It looks like an export of {title}: {signs}.</source>
        <translation>Parece una exportación de {title}: {signs}.</translation>
    </message>
    <message>
        <source>If it is none, import it with --layout plain.</source>
        <translation>Si no lo es, impórtela con --layout plain.</translation>
    </message>
    <message>
        <source>There is no layout “{name}”.</source>
        <translation>No hay ninguna disposición «{name}».</translation>
    </message>
    <message>
        <source>The layouts are {layouts}.</source>
        <translation>Las disposiciones son {layouts}.</translation>
    </message>
    <message>
        <source>The {count} columns of choices of “{question}” were joined.</source>
        <translation>Las {count} columnas de opciones de «{question}» se juntaron.</translation>
    </message>
    <message>
        <source>its columns objectid and {name}</source>
        <translation>sus columnas objectid y {name}</translation>
    </message>
    <message>
        <source>{count} objects are parts of another one, by the column parentid; each becomes a piece of its own: {rows}.</source>
        <translation>{count} objetos son partes de otro, según la columna parentid; cada uno será una obra aparte: {rows}.</translation>
    </message>
    <message>
        <source>its first column is the moment of sending</source>
        <translation>su primera columna es el momento del envío</translation>
    </message>
    <message>
        <source>it has the moment of sending, and links to uploads</source>
        <translation>tiene el momento del envío y enlaces a archivos subidos</translation>
    </message>
    <message>
        <source>“{heading}” holds links to uploads, which name the files.</source>
        <translation>«{heading}» contiene enlaces a archivos subidos, que nombran los archivos.</translation>
    </message>
    <message>
        <source>The sheet {name} has too few rows for an export of {title}, which begins with {count} rows of headings.</source>
        <translation>La hoja {name} tiene muy pocas filas para ser una exportación de {title}, que empieza con {count} filas de encabezados.</translation>
    </message>
    <message>
        <source>Import it with --layout plain.</source>
        <translation>Impórtela con --layout plain.</translation>
    </message>
    <message>
        <source>Columns of the program itself, kept as private notes and never shown: {headings}.</source>
        <translation>Columnas del propio programa, que se guardan como notas privadas y no se muestran nunca: {headings}.</translation>
    </message>
    <message>
        <source>rows {rows}</source>
        <translation>filas {rows}</translation>
    </message>
    <message>
        <source>row {rows}</source>
        <translation>fila {rows}</translation>
    </message>
    <message>
        <source>it begins with ID, Start time and Completion time</source>
        <translation>empieza con ID, Start time y Completion time</translation>
    </message>
    <message>
        <source>headings such as {one} and {other}</source>
        <translation>encabezados como {one} y {other}</translation>
    </message>
    <message>
        <source>Some cells of “{heading}” hold several values: the first is taken, the others are notes.</source>
        <translation>Algunas celdas de «{heading}» tienen varios valores: se toma el primero, y los demás quedan como notas.</translation>
    </message>
    <message>
        <source>Row {row} (“{caption}”) was taken for a caption above the headings.</source>
        <translation>La fila {row} («{caption}») se tomó por un título encima de los encabezados.</translation>
    </message>
    <message>
        <source>three rows of headings, the third with import ids</source>
        <translation>tres filas de encabezados, la tercera con identificadores de importación</translation>
    </message>
    <message>
        <source>two rows of headings, with {count} of its standard columns</source>
        <translation>dos filas de encabezados, con {count} de sus columnas habituales</translation>
    </message>
    <message>
        <source>Previews or tests, by the column Status</source>
        <translation>Vistas previas o pruebas, según la columna Status</translation>
    </message>
    <message>
        <source>Not finished by whoever sent them, by the column Finished</source>
        <translation>Sin terminar por quien las envió, según la columna Finished</translation>
    </message>
    <message>
        <source>{words}, but kept: {rows}.</source>
        <translation>{words}, pero se conservan: {rows}.</translation>
    </message>
    <message>
        <source>two rows of headings, with Respondent ID and Collector ID</source>
        <translation>dos filas de encabezados, con Respondent ID y Collector ID</translation>
    </message>
    <message>
        <source>The mapping file {name} cannot be read: {reason}.</source>
        <translation>El archivo de correspondencias {name} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>It is TOML: a line [columns], and under it lines like "Heading in the sheet" = "title".</source>
        <translation>Es TOML: una línea [columns], y debajo líneas como "Encabezado de la hoja" = "title".</translation>
    </message>
    <message>
        <source>The mapping file {file} has “{part}” in it, which Lamplight does not know.</source>
        <translation>El archivo de correspondencias {file} contiene «{part}», que Lamplight no conoce.</translation>
    </message>
    <message>
        <source>It may hold two parts: [columns] and [options].</source>
        <translation>Puede tener dos partes: [columns] y [options].</translation>
    </message>
    <message>
        <source>it is not saved as UTF-8</source>
        <translation>no está guardado como UTF-8</translation>
    </message>
    <message>
        <source>The mapping file {file} has an option “{option}” that Lamplight does not know.</source>
        <translation>El archivo de correspondencias {file} tiene una opción «{option}» que Lamplight no conoce.</translation>
    </message>
    <message>
        <source>The options are {options}.</source>
        <translation>Las opciones son {options}.</translation>
    </message>
    <message>
        <source>The separator in the mapping file {file} is not one sign that parts columns.</source>
        <translation>El separador del archivo de correspondencias {file} no es un solo signo que separe columnas.</translation>
    </message>
    <message>
        <source>Write a comma, a semicolon, or a tab: separator = "\t".</source>
        <translation>Escriba una coma, un punto y coma o un tabulador: separator = "\t".</translation>
    </message>
    <message>
        <source>The mapping file {file} gives “{language}” as the language, which is not known here.</source>
        <translation>El archivo de correspondencias {file} da «{language}» como idioma, que aquí no se conoce.</translation>
    </message>
    <message>
        <source>Write it in its usual short form, such as "es" or "pt-BR".</source>
        <translation>Escríbalo en su forma corta habitual, como "es" o "pt-BR".</translation>
    </message>
    <message>
        <source>“{heading}” may mean {field} ({percent} %): say so in a mapping file, or import with --accept-offers.</source>
        <translation>«{heading}» puede significar {field} ({percent} %): dígalo en un archivo de correspondencias, o importe con --accept-offers.</translation>
    </message>
    <message>
        <source>“{heading}” also means {field}, which “{other}” fills; it is kept as a note.</source>
        <translation>«{heading}» también significa {field}, que ya llena «{other}»; se guarda como nota.</translation>
    </message>
    <message>
        <source>In the mapping file {file}, [{part}] must hold lines of a name and a text in quotes.</source>
        <translation>En el archivo de correspondencias {file}, [{part}] debe tener líneas de un nombre y un texto entre comillas.</translation>
    </message>
    <message>
        <source>For example: "Heading in the sheet" = "title".</source>
        <translation>Por ejemplo: "Encabezado de la hoja" = "title".</translation>
    </message>
    <message>
        <source>The mapping file {file} gives “{heading}” the field “{field}”, which there is not.</source>
        <translation>El archivo de correspondencias {file} da a «{heading}» el campo «{field}», que no existe.</translation>
    </message>
    <message>
        <source>Did you mean {fields}?</source>
        <translation>¿Quiso decir {fields}?</translation>
    </message>
    <message>
        <source>The fields are {fields}.</source>
        <translation>Los campos son {fields}.</translation>
    </message>
    <message>
        <source>To leave a column out, say ignore; to keep it as is, note.</source>
        <translation>Para dejar fuera una columna, escriba ignore; para conservarla como está, note.</translation>
    </message>
    <message>
        <source>The mapping file names a column “{heading}”, which the sheet does not have.</source>
        <translation>El archivo de correspondencias nombra una columna «{heading}», que la hoja no tiene.</translation>
    </message>
    <message>
        <source>The sheet has {headings}.</source>
        <translation>La hoja tiene {headings}.</translation>
    </message>
    <message>
        <source>a long number as a spreadsheet program shortens it, with its last digits lost</source>
        <translation>un número largo abreviado por un programa de hojas de cálculo, sin sus últimas cifras</translation>
    </message>
    <message>
        <source>an error of a formula in place of a value</source>
        <translation>un error de una fórmula en lugar de un valor</translation>
    </message>
    <message>
        <source>a number of more than fifteen digits, which a spreadsheet program rounds</source>
        <translation>un número de más de quince cifras, que un programa de hojas de cálculo redondea</translation>
    </message>
    <message>
        <source>Cells are merged over several rows, and only the first row has the value: {cells}.</source>
        <translation>Hay celdas combinadas de varias filas, y solo la primera fila tiene el valor: {cells}.</translation>
    </message>
    <message>
        <source>Cells hold {words}: {cells}.</source>
        <translation>Hay celdas que contienen {words}: {cells}.</translation>
    </message>
    <message>
        <source>Opening the sheet</source>
        <translation>Abriendo la hoja</translation>
    </message>
    <message>
        <source>Windows text (cp1252)</source>
        <translation>texto de Windows (cp1252)</translation>
    </message>
    <message>
        <source>the text of an older Macintosh (mac_roman)</source>
        <translation>el texto de un Macintosh antiguo (mac_roman)</translation>
    </message>
    <message>
        <source>the text of DOS (cp850)</source>
        <translation>el texto de DOS (cp850)</translation>
    </message>
    <message>
        <source>central European Windows text (cp1250)</source>
        <translation>texto de Windows de Europa central (cp1250)</translation>
    </message>
    <message>
        <source>Cyrillic Windows text (cp1251)</source>
        <translation>texto de Windows en cirílico (cp1251)</translation>
    </message>
    <message>
        <source>UTF-8 with some Windows text (cp1252) in it</source>
        <translation>UTF-8 con algo de texto de Windows (cp1252)</translation>
    </message>
    <message>
        <source>The sheet is not UTF-8 and was read as {name}; see whether accents and quotes are right.</source>
        <translation>La hoja no es UTF-8 y se leyó como {name}; mire si los acentos y las comillas están bien.</translation>
    </message>
    <message>
        <source>Nothing tells whether that is right.</source>
        <translation>Nada dice si eso es correcto.</translation>
    </message>
    <message>
        <source>That is less usual.</source>
        <translation>Eso es menos habitual.</translation>
    </message>
    <message>
        <source>If another reading of these rows is right, import with {options}.</source>
        <translation>Si otra lectura de estas filas es la correcta, importe con {options}.</translation>
    </message>
    <message>
        <source>“{words}” in {encoding}</source>
        <translation>«{words}» en {encoding}</translation>
    </message>
    <message>
        <source>Row {number} is “{first}” in {encoding}, {others}.</source>
        <translation>La fila {number} es «{first}» en {encoding}, {others}.</translation>
    </message>
    <message>
        <source>The sheet {name} has more than {most:,} rows.</source>
        <translation>La hoja {name} tiene más de {most:,} filas.</translation>
    </message>
    <message>
        <source>Split it and import the parts.</source>
        <translation>Divídala e importe las partes.</translation>
    </message>
    <message>
        <source>The sheet {name} has more than {most} columns.</source>
        <translation>La hoja {name} tiene más de {most} columnas.</translation>
    </message>
    <message>
        <source>See whether it was separated by the right sign, or take columns out.</source>
        <translation>Mire si está separada por el signo correcto, o quite columnas.</translation>
    </message>
    <message>
        <source>The sheet {name} cannot be read: {reason}.</source>
        <translation>La hoja {name} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>See whether it is still there and closed in other programs.</source>
        <translation>Mire si sigue ahí y si está cerrada en otros programas.</translation>
    </message>
    <message>
        <source>The sheet {name} has {megabytes:,.0f} MB; up to {most:.0f} MB are read.</source>
        <translation>La hoja {name} tiene {megabytes:,.0f} MB; se leen hasta {most:.0f} MB.</translation>
    </message>
    <message>
        <source>Split it, or take pictures out of it, and import the parts.</source>
        <translation>Divídala, o quítele las imágenes, e importe las partes.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as a new XLSX without a password, and import that.</source>
        <translation>Ábralo en un programa de hojas de cálculo, guárdelo como un XLSX nuevo sin contraseña e importe eso.</translation>
    </message>
    <message>
        <source>The workbook {name} cannot be opened.</source>
        <translation>El libro {name} no se puede abrir.</translation>
    </message>
    <message>
        <source>It is damaged, protected by a password, or no workbook.</source>
        <translation>Está dañado, protegido con una contraseña o no es un libro.</translation>
    </message>
    <message>
        <source>The worksheet “{name}” was read; the others were not: {others}.</source>
        <translation>Se leyó la hoja «{name}»; las otras no: {others}.</translation>
    </message>
    <message>
        <source>The workbook {name} has no worksheet named “{wanted}”.</source>
        <translation>El libro {name} no tiene ninguna hoja llamada «{wanted}».</translation>
    </message>
    <message>
        <source>It has these: {names}.</source>
        <translation>Tiene estas: {names}.</translation>
    </message>
    <message>
        <source>The worksheet “{worksheet}” has {rows:,} rows and {columns:,} columns.</source>
        <translation>La hoja «{worksheet}» tiene {rows:,} filas y {columns:,} columnas.</translation>
    </message>
    <message>
        <source>Up to {rows:,} rows and {columns} columns are read.</source>
        <translation>Se leen hasta {rows:,} filas y {columns} columnas.</translation>
    </message>
    <message>
        <source>Copy the part that matters to a new workbook.</source>
        <translation>Copie la parte que importa a un libro nuevo.</translation>
    </message>
    <message>
        <source>Row {number} of the workbook {name} has a cell that no text has.</source>
        <translation>La fila {number} del libro {name} tiene una celda que no hay en ningún texto.</translation>
    </message>
    <message>
        <source>The workbook {name} unpacks to {megabytes:,.0f} MB, which is no submission sheet.</source>
        <translation>El libro {name} ocupa {megabytes:,.0f} MB al descomprimirse: eso no es una hoja de envíos.</translation>
    </message>
    <message>
        <source>Save it as a new XLSX without pictures, and import that.</source>
        <translation>Guárdelo como un XLSX nuevo sin imágenes e importe eso.</translation>
    </message>
    <message>
        <source>The workbook {name} has a filled cell far out, {cell}.</source>
        <translation>El libro {name} tiene una celda llena muy lejos, {cell}.</translation>
    </message>
    <message>
        <source>Empty it and import again.</source>
        <translation>Vacíela e importe otra vez.</translation>
    </message>
    <message>
        <source>Decoding the file took longer than {seconds:.0f} seconds.</source>
        <translation>Decodificar el archivo tardó más de {seconds:.0f} segundos.</translation>
    </message>
    <message>
        <source>Decoding the file needs more memory than it may have.</source>
        <translation>Decodificar el archivo necesita más memoria de la que puede usar.</translation>
    </message>
    <message>
        <source>The decoder broke down over the file, which is probably damaged.</source>
        <translation>El decodificador se cayó con el archivo, que probablemente está dañado.</translation>
    </message>
    <message>
        <source>The decoders could not be kept running.</source>
        <translation>Los decodificadores no se pudieron mantener en marcha.</translation>
    </message>
    <message>
        <source>Lamplight itself failed over the file; the log has the details.</source>
        <translation>Lamplight mismo falló con el archivo; el registro tiene los detalles.</translation>
    </message>
    <message>
        <source>All others go on. Save it anew in a program that opens it, and import that.</source>
        <translation>Los demás siguen. Guárdelo de nuevo en un programa que lo abra e importe eso.</translation>
    </message>
    <message>
        <source>The picture has {bands} color channels that nothing explains.</source>
        <translation>La imagen tiene {bands} canales de color que nada explica.</translation>
    </message>
    <message>
        <source>The picture has colors in numbers that may be negative, which nothing explains.</source>
        <translation>La imagen tiene colores en números que pueden ser negativos, lo que nada explica.</translation>
    </message>
    <message>
        <source>Save it as an RGB picture and import that.</source>
        <translation>Guárdela como imagen RGB e importe eso.</translation>
    </message>
    <message>
        <source>Decoding the picture needs more memory than it may have.</source>
        <translation>Decodificar la imagen necesita más memoria de la que puede usar.</translation>
    </message>
    <message>
        <source>Save it smaller, or as a plain (not progressive or interlaced) file, and import that.</source>
        <translation>Guárdela más pequeña, o como archivo simple (ni progresivo ni entrelazado), e importe eso.</translation>
    </message>
    <message>
        <source>The file ends before the picture does.</source>
        <translation>El archivo termina antes que la imagen.</translation>
    </message>
    <message>
        <source>It was probably cut short when it was copied or sent.</source>
        <translation>Probablemente se cortó al copiarlo o enviarlo.</translation>
    </message>
    <message>
        <source>Get it once more from where it came from.</source>
        <translation>Consígalo otra vez de donde vino.</translation>
    </message>
    <message>
        <source>The picture is damaged or of an unusual kind, and cannot be decoded.</source>
        <translation>La imagen está dañada o es de un tipo poco usual, y no se puede decodificar.</translation>
    </message>
    <message>
        <source>Open it in a picture program, save it as a new JPEG or PNG, and import that.</source>
        <translation>Ábrala en un programa de imágenes, guárdela como un JPEG o PNG nuevo e importe eso.</translation>
    </message>
    <message>
        <source>The picture is damaged: it says that it has no pixels.</source>
        <translation>La imagen está dañada: dice que no tiene píxeles.</translation>
    </message>
    <message>
        <source>The picture has {megapixels:,.0f} megapixels ({width:,} x {height:,}).</source>
        <translation>La imagen tiene {megapixels:,.0f} megapíxeles ({width:,} x {height:,}).</translation>
    </message>
    <message>
        <source>Pictures of its kind are taken in up to {megapixels:,.0f} megapixels.</source>
        <translation>Las imágenes de su tipo se aceptan hasta {megapixels:,.0f} megapíxeles.</translation>
    </message>
    <message>
        <source>Save it smaller and import that.</source>
        <translation>Guárdela más pequeña e importe eso.</translation>
    </message>
    <message>
        <source>a document protected by a password</source>
        <translation>un documento protegido con una contraseña</translation>
    </message>
    <message>
        <source>Save it without a password and import that.</source>
        <translation>Guárdelo sin contraseña e importe eso.</translation>
    </message>
    <message>
        <source>an older Word document (.doc)</source>
        <translation>un documento antiguo de Word (.doc)</translation>
    </message>
    <message>
        <source>Open it, save it as .docx, and import that.</source>
        <translation>Ábralo, guárdelo como .docx e importe eso.</translation>
    </message>
    <message>
        <source>an older Excel workbook (.xls)</source>
        <translation>un libro antiguo de Excel (.xls)</translation>
    </message>
    <message>
        <source>Name it as the sheet, or save what matters as a document.</source>
        <translation>Indíquelo como la hoja, o guarde lo que importa como documento.</translation>
    </message>
    <message>
        <source>an older PowerPoint presentation</source>
        <translation>una presentación antigua de PowerPoint</translation>
    </message>
    <message>
        <source>Save it as a PDF and import that.</source>
        <translation>Guárdelo como PDF e importe eso.</translation>
    </message>
    <message>
        <source>This is {kind}.</source>
        <translation>Esto es {kind}.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, save it as .docx or PDF, and import that.</source>
        <translation>Ábralo en el programa que lo escribió, guárdelo como .docx o PDF e importe eso.</translation>
    </message>
    <message>
        <source>This is an older Microsoft Office document.</source>
        <translation>Esto es un documento antiguo de Microsoft Office.</translation>
    </message>
    <message>
        <source>This is a document of Apple's Pages or one of its kin.</source>
        <translation>Esto es un documento de Pages de Apple o de un programa hermano.</translation>
    </message>
    <message>
        <source>Export it there as a Word document or PDF, and import that.</source>
        <translation>Expórtelo ahí como documento de Word o PDF e importe eso.</translation>
    </message>
    <message>
        <source>A page of the document has more than {most:,} letters, which no story has.</source>
        <translation>Una página del documento tiene más de {most:,} letras, que no tiene ningún relato.</translation>
    </message>
    <message>
        <source>It has no text, only pictures of pages: type or paste the text so that it can be read aloud and found.</source>
        <translation>No tiene texto, solo imágenes de páginas: escriba o pegue el texto para que se pueda leer en voz alta y encontrar.</translation>
    </message>
    <message>
        <source>Page numbers and lines that stand on every page were left out of its text.</source>
        <translation>Los números de página y las líneas que están en todas las páginas se dejaron fuera de su texto.</translation>
    </message>
    <message>
        <source>What was typed into its fields or onto its pages stands at the end of its text.</source>
        <translation>Lo que se escribió en sus campos o sobre sus páginas está al final de su texto.</translation>
    </message>
    <message>
        <source>The document's pages are empty.</source>
        <translation>Las páginas del documento están vacías.</translation>
    </message>
    <message>
        <source>It has {count} pages.</source>
        <translation>Tiene {count} páginas.</translation>
    </message>
    <message>
        <source>The document is damaged and cannot be read.</source>
        <translation>El documento está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>Open it in a program that shows it, print it to a new PDF, and import that.</source>
        <translation>Ábralo en un programa que lo muestre, imprímalo a un PDF nuevo e importe eso.</translation>
    </message>
    <message>
        <source>The file ends before the document does.</source>
        <translation>El archivo termina antes que el documento.</translation>
    </message>
    <message>
        <source>The document is protected by a password.</source>
        <translation>El documento está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>The document has no pages.</source>
        <translation>El documento no tiene páginas.</translation>
    </message>
    <message>
        <source>The document has {count:,} pages; documents of up to {most} are taken in.</source>
        <translation>El documento tiene {count:,} páginas; se aceptan documentos de hasta {most}.</translation>
    </message>
    <message>
        <source>Take the pages out that matter, and import those.</source>
        <translation>Saque las páginas que importan e importe esas.</translation>
    </message>
    <message>
        <source>The document is a form (XFA) that only Adobe's programs can show.</source>
        <translation>El documento es un formulario (XFA) que solo muestran los programas de Adobe.</translation>
    </message>
    <message>
        <source>Open it there, print it to a new PDF, and import that.</source>
        <translation>Ábralo ahí, imprímalo a un PDF nuevo e importe eso.</translation>
    </message>
    <message>
        <source>It has tracked changes: what was inserted is kept, what was deleted is left out.</source>
        <translation>Tiene cambios con control: lo insertado se conserva, lo borrado se deja fuera.</translation>
    </message>
    <message>
        <source>It has text that was hidden, which was left out.</source>
        <translation>Tiene texto oculto, que se dejó fuera.</translation>
    </message>
    <message>
        <source>It has comments, which were left out.</source>
        <translation>Tiene comentarios, que se dejaron fuera.</translation>
    </message>
    <message>
        <source>It has macros, which were left out and never run.</source>
        <translation>Tiene macros, que se dejaron fuera y nunca se ejecutan.</translation>
    </message>
    <message>
        <source>It has signs of a picture font that are no letters; they were left out.</source>
        <translation>Tiene signos de una fuente de dibujos que no son letras; se dejaron fuera.</translation>
    </message>
    <message>
        <source>It holds 1 picture, which was left out: send it as a file of its own.</source>
        <translation>Contiene 1 imagen, que se dejó fuera: envíela como archivo aparte.</translation>
    </message>
    <message>
        <source>It holds {count} pictures, which were left out: send them as files of their own.</source>
        <translation>Contiene {count} imágenes, que se dejaron fuera: envíelas como archivos aparte.</translation>
    </message>
    <message>
        <source>The document has no words in it.</source>
        <translation>El documento no tiene palabras.</translation>
    </message>
    <message>
        <source>It holds 1 embedded object, which was left out.</source>
        <translation>Contiene 1 objeto incrustado, que se dejó fuera.</translation>
    </message>
    <message>
        <source>It holds {count} embedded objects, which were left out.</source>
        <translation>Contiene {count} objetos incrustados, que se dejaron fuera.</translation>
    </message>
    <message>
        <source>It has groups deep within groups.</source>
        <translation>Tiene grupos muy hondo dentro de grupos.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, save it as a new file, and import that.</source>
        <translation>Ábralo en el programa que lo escribió, guárdelo como archivo nuevo e importe eso.</translation>
    </message>
    <message>
        <source>The document has more than {megabytes} MB.</source>
        <translation>El documento tiene más de {megabytes} MB.</translation>
    </message>
    <message>
        <source>Take its pictures out, or save it as .docx, and import that.</source>
        <translation>Quítele las imágenes, o guárdelo como .docx, e importe eso.</translation>
    </message>
    <message>
        <source>The document has more than {millions} million letters, which no story has.</source>
        <translation>El documento tiene más de {millions} millones de letras, que no tiene ningún relato.</translation>
    </message>
    <message>
        <source>The document has more than {most:,} parts, which no story has.</source>
        <translation>El documento tiene más de {most:,} partes, que no tiene ningún relato.</translation>
    </message>
    <message>
        <source>The document unpacks to far more than a story has ({megabytes:,.0f} MB, or parts deep within parts).</source>
        <translation>El documento, al descomprimirse, ocupa mucho más que un relato ({megabytes:,.0f} MB, o partes muy hondo dentro de partes).</translation>
    </message>
    <message>
        <source>It may have been made to do harm, and is not read.</source>
        <translation>Puede que se hiciera para causar daño, y no se lee.</translation>
    </message>
    <message>
        <source>Go to its end, and get it once more if something is missing.</source>
        <translation>Vaya a su final, y consígalo otra vez si falta algo.</translation>
    </message>
    <message>
        <source>It ends in the middle of a part, as files do that were cut short on their way.</source>
        <translation>Termina en medio de una parte, como los archivos que se cortaron por el camino.</translation>
    </message>
    <message>
        <source>It ends without the mark that says so, as files do that were cut short on their way.</source>
        <translation>Termina sin la marca que lo dice, como los archivos que se cortaron por el camino.</translation>
    </message>
    <message>
        <source>It lacks the last {seconds:.2f} seconds that it says it has.</source>
        <translation>Le faltan los últimos {seconds:.2f} segundos que dice tener.</translation>
    </message>
    <message>
        <source>1 of its {count} pages is damaged, so something of it may be missing.</source>
        <translation>1 de sus {count} páginas está dañada, así que puede faltar algo.</translation>
    </message>
    <message>
        <source>{damaged} of its {count} pages are damaged, so something of it may be missing.</source>
        <translation>{damaged} de sus {count} páginas están dañadas, así que puede faltar algo.</translation>
    </message>
    <message>
        <source>Hear it through, and get it once more if it is.</source>
        <translation>Escúchelo entero, y consígalo otra vez si falta.</translation>
    </message>
    <message>
        <source>It says that it has {stated:,} frames of sound, and has {there:,}.</source>
        <translation>Dice que tiene {stated:,} cuadros de sonido, y tiene {there:,}.</translation>
    </message>
    <message>
        <source>This is a JPEG XL picture, and the library that reads these is not installed here.</source>
        <translation>Esto es una imagen JPEG XL, y la biblioteca que las lee no está instalada aquí.</translation>
    </message>
    <message>
        <source>Install pylibjxl beside Lamplight, or save the picture as PNG or JPEG and import that.</source>
        <translation>Instale pylibjxl junto a Lamplight, o guarde la imagen como PNG o JPEG e importe eso.</translation>
    </message>
    <message>
        <source>The JPEG 2000 picture is gray and transparent in more than 8 bits, which cannot be read rightly here.</source>
        <translation>La imagen JPEG 2000 es gris y transparente con más de 8 bits, y aquí no se puede leer bien.</translation>
    </message>
    <message>
        <source>Save it as a TIFF or PNG and import that.</source>
        <translation>Guárdela como TIFF o PNG e importe eso.</translation>
    </message>
    <message>
        <source>The file is empty: it has no bytes at all.</source>
        <translation>El archivo está vacío: no tiene ni un byte.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from; copying was probably cut short.</source>
        <translation>Cópielo otra vez de donde vino; probablemente se cortó la copia.</translation>
    </message>
    <message>
        <source>The file has {gigabytes:.1f} GB; files of up to {most:.0f} GB are taken in.</source>
        <translation>El archivo tiene {gigabytes:.1f} GB; se aceptan archivos de hasta {most:.0f} GB.</translation>
    </message>
    <message>
        <source>Save it smaller, for example as a JPEG, and import that.</source>
        <translation>Guárdelo más pequeño, por ejemplo como JPEG, e importe eso.</translation>
    </message>
    <message>
        <source>Save or export it as one of these and import that.</source>
        <translation>Guárdelo o expórtelo como uno de estos e importe eso.</translation>
    </message>
    <message>
        <source>Pictures are taken in as {pictures}; documents as {documents}; sound as {sounds}; films as {films}.</source>
        <translation>Las imágenes se aceptan como {pictures}; los documentos como {documents}; el sonido como {sounds}; las películas como {films}.</translation>
    </message>
    <message>
        <source>This is a raw camera file.</source>
        <translation>Esto es un archivo en bruto de una cámara (RAW).</translation>
    </message>
    <message>
        <source>It holds what the sensor saw, and only a small preview as a picture.</source>
        <translation>Contiene lo que vio el sensor, y solo una vista previa pequeña como imagen.</translation>
    </message>
    <message>
        <source>Develop it, save it as a JPEG or TIFF and import that.</source>
        <translation>Revélelo, guárdelo como JPEG o TIFF e importe eso.</translation>
    </message>
    <message>
        <source>The file is protected against copying (DRM).</source>
        <translation>El archivo está protegido contra copias (DRM).</translation>
    </message>
    <message>
        <source>It plays only on the devices of whoever bought it, and no kiosk can play it.</source>
        <translation>Solo suena en los aparatos de quien lo compró, y ningún quiosco puede reproducirlo.</translation>
    </message>
    <message>
        <source>Ask for a copy without protection.</source>
        <translation>Pida una copia sin protección.</translation>
    </message>
    <message>
        <source>The lines of its properties at its beginning are no part of the text, and were left out.</source>
        <translation>Las líneas de propiedades de su comienzo no son parte del texto y se dejaron fuera.</translation>
    </message>
    <message>
        <source>The lines of its properties at its beginning ({names}) are no part of the text, and were left out.</source>
        <translation>Las líneas de propiedades de su comienzo ({names}) no son parte del texto y se dejaron fuera.</translation>
    </message>
    <message>
        <source>The file has no words in it but lines of its properties.</source>
        <translation>El archivo no tiene más palabras que las líneas de sus propiedades.</translation>
    </message>
    <message>
        <source>The derivative {name} cannot be read: {error}.</source>
        <translation>La copia {name} no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>Import the picture again.</source>
        <translation>Importe la imagen otra vez.</translation>
    </message>
    <message>
        <source>Decoding a page of the file took longer than a page may take.</source>
        <translation>Decodificar una página del archivo tardó más de lo que puede tardar una página.</translation>
    </message>
    <message>
        <source>Page {page} holds a picture of {megapixels:,.0f} megapixels.</source>
        <translation>La página {page} contiene una imagen de {megapixels:,.0f} megapíxeles.</translation>
    </message>
    <message>
        <source>Send the picture as a file of its own.</source>
        <translation>Envíe la imagen como archivo aparte.</translation>
    </message>
    <message>
        <source>It has no picture to be seen.</source>
        <translation>No tiene ninguna imagen que se vea.</translation>
    </message>
    <message>
        <source>It is transparent all over: nothing of it is to be seen but white. See whether it was exported rightly.</source>
        <translation>Es toda transparente: de ella no se ve más que blanco. Mire si se exportó bien.</translation>
    </message>
    <message>
        <source>It has {pages:,} pages; the first {shown} are shown as pictures, and the others are not.</source>
        <translation>Tiene {pages:,} páginas; las primeras {shown} se muestran como imágenes, y las demás no.</translation>
    </message>
    <message>
        <source>It has {pages} pages; each is shown as a picture.</source>
        <translation>Tiene {pages} páginas; cada una se muestra como imagen.</translation>
    </message>
    <message>
        <source>Only the first frame of the animation was taken.</source>
        <translation>Solo se tomó el primer cuadro de la animación.</translation>
    </message>
    <message>
        <source>It holds {frames} pictures; only the main one was taken.</source>
        <translation>Contiene {frames} imágenes; solo se tomó la principal.</translation>
    </message>
    <message>
        <source>Its colors are floating-point numbers; 0 was taken for black and 1 for white.</source>
        <translation>Sus colores son números de coma flotante; 0 se tomó por negro y 1 por blanco.</translation>
    </message>
    <message>
        <source>those of a common press</source>
        <translation>los de una imprenta común</translation>
    </message>
    <message>
        <source>Its CMYK colors come without a profile; they were taken for {guess}.</source>
        <translation>Sus colores CMYK vienen sin perfil; se tomaron por {guess}.</translation>
    </message>
    <message>
        <source>Its color profile is damaged or of another kind of picture; colors were taken for {guess}.</source>
        <translation>Su perfil de color está dañado o es de otro tipo de imagen; los colores se tomaron por {guess}.</translation>
    </message>
    <message>
        <source>This is a PDF document.</source>
        <translation>Esto es un documento PDF.</translation>
    </message>
    <message>
        <source>This is a GIF picture.</source>
        <translation>Esto es una imagen GIF.</translation>
    </message>
    <message>
        <source>This is a Windows bitmap (BMP), damaged or of an unusual kind.</source>
        <translation>Esto es un mapa de bits de Windows (BMP), dañado o de un tipo poco usual.</translation>
    </message>
    <message>
        <source>This is a Photoshop document.</source>
        <translation>Esto es un documento de Photoshop.</translation>
    </message>
    <message>
        <source>This is a GIMP document.</source>
        <translation>Esto es un documento de GIMP.</translation>
    </message>
    <message>
        <source>This is a PostScript document.</source>
        <translation>Esto es un documento PostScript.</translation>
    </message>
    <message>
        <source>This is a DjVu document.</source>
        <translation>Esto es un documento DjVu.</translation>
    </message>
    <message>
        <source>This is a JPEG XR picture.</source>
        <translation>Esto es una imagen JPEG XR.</translation>
    </message>
    <message>
        <source>This is a Windows icon.</source>
        <translation>Esto es un icono de Windows.</translation>
    </message>
    <message>
        <source>This is a JPEG 2000 picture.</source>
        <translation>Esto es una imagen JPEG 2000.</translation>
    </message>
    <message>
        <source>This is a JPEG XL picture.</source>
        <translation>Esto es una imagen JPEG XL.</translation>
    </message>
    <message>
        <source>This is an OpenEXR picture.</source>
        <translation>Esto es una imagen OpenEXR.</translation>
    </message>
    <message>
        <source>This is an MP3 sound file.</source>
        <translation>Esto es un archivo de sonido MP3.</translation>
    </message>
    <message>
        <source>This is a FLAC sound file.</source>
        <translation>Esto es un archivo de sonido FLAC.</translation>
    </message>
    <message>
        <source>This is an Ogg sound or film file.</source>
        <translation>Esto es un archivo Ogg de sonido o película.</translation>
    </message>
    <message>
        <source>This is a Matroska or WebM film.</source>
        <translation>Esto es una película Matroska o WebM.</translation>
    </message>
    <message>
        <source>This is an AAC sound file without a container.</source>
        <translation>Esto es un archivo de sonido AAC sin contenedor.</translation>
    </message>
    <message>
        <source>This is an AMR sound file, as older phones record them.</source>
        <translation>Esto es un archivo de sonido AMR, como los graban los teléfonos antiguos.</translation>
    </message>
    <message>
        <source>This is a Windows Media sound or film (WMA, WMV).</source>
        <translation>Esto es un sonido o una película de Windows Media (WMA, WMV).</translation>
    </message>
    <message>
        <source>This is a Core Audio sound (CAF), as some record voice memos: export it as M4A.</source>
        <translation>Esto es un sonido Core Audio (CAF), como los graban algunas notas de voz: expórtelo como M4A.</translation>
    </message>
    <message>
        <source>This is a MIDI file: notes to be played, and no sound.</source>
        <translation>Esto es un archivo MIDI: notas para tocar, y ningún sonido.</translation>
    </message>
    <message>
        <source>This is a Flash film.</source>
        <translation>Esto es una película Flash.</translation>
    </message>
    <message>
        <source>This is an MPEG film.</source>
        <translation>Esto es una película MPEG.</translation>
    </message>
    <message>
        <source>This is a rich text document.</source>
        <translation>Esto es un documento de texto enriquecido.</translation>
    </message>
    <message>
        <source>This is a 7-Zip archive.</source>
        <translation>Esto es un archivo comprimido 7-Zip.</translation>
    </message>
    <message>
        <source>This is a RAR archive.</source>
        <translation>Esto es un archivo comprimido RAR.</translation>
    </message>
    <message>
        <source>This is a gzip archive.</source>
        <translation>Esto es un archivo comprimido gzip.</translation>
    </message>
    <message>
        <source>This is a SQLite database.</source>
        <translation>Esto es una base de datos SQLite.</translation>
    </message>
    <message>
        <source>This is a Windows program.</source>
        <translation>Esto es un programa de Windows.</translation>
    </message>
    <message>
        <source>This is a Linux program.</source>
        <translation>Esto es un programa de Linux.</translation>
    </message>
    <message>
        <source>This is a HEIC picture, as iPhones take them.</source>
        <translation>Esto es una imagen HEIC, como las toman los iPhone.</translation>
    </message>
    <message>
        <source>This is an AVIF picture.</source>
        <translation>Esto es una imagen AVIF.</translation>
    </message>
    <message>
        <source>This is an M4A sound file.</source>
        <translation>Esto es un archivo de sonido M4A.</translation>
    </message>
    <message>
        <source>This is a QuickTime film.</source>
        <translation>Esto es una película QuickTime.</translation>
    </message>
    <message>
        <source>This is a Word document.</source>
        <translation>Esto es un documento de Word.</translation>
    </message>
    <message>
        <source>This is an Excel workbook.</source>
        <translation>Esto es un libro de Excel.</translation>
    </message>
    <message>
        <source>This is a PowerPoint presentation.</source>
        <translation>Esto es una presentación de PowerPoint.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file.</source>
        <translation>Esto es un archivo OpenDocument.</translation>
    </message>
    <message>
        <source>This is an EPUB book.</source>
        <translation>Esto es un libro EPUB.</translation>
    </message>
    <message>
        <source>This is a WAV sound file.</source>
        <translation>Esto es un archivo de sonido WAV.</translation>
    </message>
    <message>
        <source>This is an AVI film.</source>
        <translation>Esto es una película AVI.</translation>
    </message>
    <message>
        <source>This is an MP4 file of an unusual kind.</source>
        <translation>Esto es un archivo MP4 de un tipo poco usual.</translation>
    </message>
    <message>
        <source>This is a ZIP archive.</source>
        <translation>Esto es un archivo comprimido ZIP.</translation>
    </message>
    <message>
        <source>This is a RIFF file of an unknown kind.</source>
        <translation>Esto es un archivo RIFF de un tipo desconocido.</translation>
    </message>
    <message>
        <source>This is no file that Lamplight knows.</source>
        <translation>Esto no es un archivo que Lamplight conozca.</translation>
    </message>
    <message>
        <source>This is a text file.</source>
        <translation>Esto es un archivo de texto.</translation>
    </message>
    <message>
        <source>This is an SVG drawing.</source>
        <translation>Esto es un dibujo SVG.</translation>
    </message>
    <message>
        <source>This is a web page.</source>
        <translation>Esto es una página web.</translation>
    </message>
    <message>
        <source>The decoders cannot be started: {reason}.</source>
        <translation>Los decodificadores no se pueden iniciar: {reason}.</translation>
    </message>
    <message>
        <source>The decoders cannot be started.</source>
        <translation>Los decodificadores no se pueden iniciar.</translation>
    </message>
    <message>
        <source>Without them no file can be looked at.</source>
        <translation>Sin ellos no se puede mirar ningún archivo.</translation>
    </message>
    <message>
        <source>See whether the computer has memory left, and start Lamplight anew. If it comes again, install it anew with “make run”.</source>
        <translation>Mire si al equipo le queda memoria e inicie Lamplight de nuevo. Si vuelve a pasar, instálelo de nuevo con «make run».</translation>
    </message>
    <message>
        <source>The original {sha256}….{extension} is not in the media store.</source>
        <translation>El original {sha256}….{extension} no está en el almacén.</translation>
    </message>
    <message>
        <source>Import the file once more, or restore it from a backup.</source>
        <translation>Importe el archivo otra vez, o recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file, or what is made of it, is larger than files may be here.</source>
        <translation>El archivo, o lo que se hace de él, es mayor de lo que aquí pueden ser los archivos.</translation>
    </message>
    <message>
        <source>The media store cannot be written: {reason}.</source>
        <translation>No se puede escribir en el almacén: {reason}.</translation>
    </message>
    <message>
        <source>What was stored before is unharmed, and this file was not taken in.</source>
        <translation>Lo guardado antes está intacto, y este archivo no se tomó.</translation>
    </message>
    <message>
        <source>Make room on that disk or mend it, then run the same again.</source>
        <translation>Haga sitio en ese disco o arréglelo, y repita lo mismo.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>El archivo no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>See whether it is still there and whether you may open it, then try again.</source>
        <translation>Mire si sigue ahí y si usted puede abrirlo, y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Save it once more in another program, as MP4 or MP3, and import that.</source>
        <translation>Guárdelo otra vez en otro programa, como MP4 o MP3, e importe eso.</translation>
    </message>
    <message>
        <source>It is not built as such files are.</source>
        <translation>No está hecho como esos archivos.</translation>
    </message>
    <message>
        <source>What is private in this file cannot be taken out with certainty.</source>
        <translation>Lo que hay de privado en este archivo no se puede quitar con certeza.</translation>
    </message>
    <message>
        <source>It is of a kind that is not known here: {media_type}.</source>
        <translation>Es de un tipo que aquí no se conoce: {media_type}.</translation>
    </message>
    <message>
        <source>Something follows after its sound.</source>
        <translation>Hay algo detrás de su sonido.</translation>
    </message>
    <message>
        <source>It does not begin as a FLAC file does.</source>
        <translation>No empieza como un archivo FLAC.</translation>
    </message>
    <message>
        <source>It ends before its sound begins.</source>
        <translation>Termina antes de que empiece su sonido.</translation>
    </message>
    <message>
        <source>It does not describe its sound.</source>
        <translation>No describe su sonido.</translation>
    </message>
    <message>
        <source>Its description is not what it should be.</source>
        <translation>Su descripción no es la que debería ser.</translation>
    </message>
    <message>
        <source>A tag in it is longer than all of it.</source>
        <translation>Una etiqueta suya es más larga que todo él.</translation>
    </message>
    <message>
        <source>One of its tracks has no number.</source>
        <translation>Una de sus pistas no tiene número.</translation>
    </message>
    <message>
        <source>Its fragments count from frames that are left out.</source>
        <translation>Sus fragmentos cuentan desde cuadros que se dejan fuera.</translation>
    </message>
    <message>
        <source>A table of its fragments is cut.</source>
        <translation>Una tabla de sus fragmentos está cortada.</translation>
    </message>
    <message>
        <source>Its fragments are described in a way that is not known here.</source>
        <translation>Sus fragmentos se describen de un modo que aquí no se conoce.</translation>
    </message>
    <message>
        <source>One of its fragments does not say of which track it is.</source>
        <translation>Uno de sus fragmentos no dice de qué pista es.</translation>
    </message>
    <message>
        <source>It does not say where its frames are.</source>
        <translation>No dice dónde están sus cuadros.</translation>
    </message>
    <message>
        <source>It says twice where its frames are.</source>
        <translation>Dice dos veces dónde están sus cuadros.</translation>
    </message>
    <message>
        <source>A table of its frames is cut.</source>
        <translation>Una tabla de sus cuadros está cortada.</translation>
    </message>
    <message>
        <source>A table of its frames is out of order.</source>
        <translation>Una tabla de sus cuadros está desordenada.</translation>
    </message>
    <message>
        <source>Two tables of its frames do not agree.</source>
        <translation>Dos tablas de sus cuadros no concuerdan.</translation>
    </message>
    <message>
        <source>It does not have one description of what it holds.</source>
        <translation>No tiene una sola descripción de lo que contiene.</translation>
    </message>
    <message>
        <source>It describes no sound and no film.</source>
        <translation>No describe ningún sonido ni ninguna película.</translation>
    </message>
    <message>
        <source>Its frames are not where it says.</source>
        <translation>Sus cuadros no están donde dice.</translation>
    </message>
    <message>
        <source>It does not say of what its fragments are.</source>
        <translation>No dice de qué son sus fragmentos.</translation>
    </message>
    <message>
        <source>Two of its tracks have one number.</source>
        <translation>Dos de sus pistas tienen el mismo número.</translation>
    </message>
    <message>
        <source>It plays what is in another file.</source>
        <translation>Reproduce lo que está en otro archivo.</translation>
    </message>
    <message>
        <source>One of its parts is longer than what holds it.</source>
        <translation>Una de sus partes es más larga que lo que la contiene.</translation>
    </message>
    <message>
        <source>It does not begin as a Matroska file does.</source>
        <translation>No empieza como un archivo Matroska.</translation>
    </message>
    <message>
        <source>It does not hold one film.</source>
        <translation>No contiene una sola película.</translation>
    </message>
    <message>
        <source>It is protected against copying.</source>
        <translation>Está protegido contra copias.</translation>
    </message>
    <message>
        <source>One of its parts does not say how long it is.</source>
        <translation>Una de sus partes no dice cuánto mide.</translation>
    </message>
    <message>
        <source>One of its parts is damaged.</source>
        <translation>Una de sus partes está dañada.</translation>
    </message>
    <message>
        <source>It ends within one of its parts.</source>
        <translation>Termina dentro de una de sus partes.</translation>
    </message>
    <message>
        <source>No sound is found in it.</source>
        <translation>No se encuentra ningún sonido en él.</translation>
    </message>
    <message>
        <source>It does not end with a page.</source>
        <translation>No termina con una página.</translation>
    </message>
    <message>
        <source>One of its pages is damaged.</source>
        <translation>Una de sus páginas está dañada.</translation>
    </message>
    <message>
        <source>One of its streams is of a kind that is not known here.</source>
        <translation>Una de sus corrientes es de un tipo que aquí no se conoce.</translation>
    </message>
    <message>
        <source>What describes its sound is far too long.</source>
        <translation>Lo que describe su sonido es demasiado largo.</translation>
    </message>
    <message>
        <source>It does not say how many packets describe its sound.</source>
        <translation>No dice cuántos paquetes describen su sonido.</translation>
    </message>
    <message>
        <source>Its sound begins on the same page as its description ends.</source>
        <translation>Su sonido empieza en la misma página en que termina su descripción.</translation>
    </message>
    <message>
        <source>It does not begin as a WAV file does.</source>
        <translation>No empieza como un archivo WAV.</translation>
    </message>
    <message>
        <source>It does not begin as an AIFF file does.</source>
        <translation>No empieza como un archivo AIFF.</translation>
    </message>
    <message>
        <source>It does not hold one description and one sound.</source>
        <translation>No contiene una sola descripción y un solo sonido.</translation>
    </message>
    <message>
        <source>The description of its sound is far too long.</source>
        <translation>La descripción de su sonido es demasiado larga.</translation>
    </message>
    <message>
        <source>It does not say how long its sound is.</source>
        <translation>No dice cuánto dura su sonido.</translation>
    </message>
    <message>
        <source>It ends before its sound does.</source>
        <translation>Termina antes que su sonido.</translation>
    </message>
    <message>
        <source>Japanese text (Shift JIS)</source>
        <translation>texto japonés (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean text (cp949)</source>
        <translation>texto coreano (cp949)</translation>
    </message>
    <message>
        <source>Greek Windows text (cp1253)</source>
        <translation>texto griego de Windows (cp1253)</translation>
    </message>
    <message>
        <source>Hebrew Windows text (cp1255)</source>
        <translation>texto hebreo de Windows (cp1255)</translation>
    </message>
    <message>
        <source>Russian text (KOI8-R)</source>
        <translation>texto ruso (KOI8-R)</translation>
    </message>
    <message>
        <source>Chinese text (GB 18030)</source>
        <translation>texto chino (GB 18030)</translation>
    </message>
    <message>
        <source>western text with the euro (latin-9)</source>
        <translation>texto occidental con el euro (latin-9)</translation>
    </message>
    <message>
        <source>Open it in a text editor, save it as plain text in UTF-8, and import that.</source>
        <translation>Ábralo en un editor de texto, guárdelo como texto simple en UTF-8 e importe eso.</translation>
    </message>
    <message>
        <source>The file has no words in it.</source>
        <translation>El archivo no tiene palabras.</translation>
    </message>
    <message>
        <source>The file has more than {megabytes} MB, which no story or poem has.</source>
        <translation>El archivo tiene más de {megabytes} MB, que no tiene ningún relato ni poema.</translation>
    </message>
    <message>
        <source>It is encoded as {name} with a byte order mark.</source>
        <translation>Está codificado como {name} con una marca de orden de bytes.</translation>
    </message>
    <message>
        <source>No encoding fits.</source>
        <translation>Ninguna codificación encaja.</translation>
    </message>
    <message>
        <source>It is encoded as UTF-16 without a byte order mark.</source>
        <translation>Está codificado como UTF-16 sin marca de orden de bytes.</translation>
    </message>
    <message>
        <source>It is not UTF-8 and was read as {encoding}; see whether accents and quotes are right: “{word}”.</source>
        <translation>No es UTF-8 y se leyó como {encoding}; mire si los acentos y las comillas están bien: «{word}».</translation>
    </message>
    <message>
        <source>It is not UTF-8 and was read as {encoding}; see whether accents and quotes are right.</source>
        <translation>No es UTF-8 y se leyó como {encoding}; mire si los acentos y las comillas están bien.</translation>
    </message>
    <message>
        <source>“{word}” as {encoding}</source>
        <translation>«{word}» como {encoding}</translation>
    </message>
    <message>
        <source>It is not UTF-8, and several older encodings fit: it was read with {one}, which would be {two}.</source>
        <translation>No es UTF-8, y encajan varias codificaciones antiguas: se leyó con {one}, que sería {two}.</translation>
    </message>
    <message>
        <source>The file looks like {name} but has bytes at place {start} that are none of it.</source>
        <translation>El archivo parece {name}, pero en el lugar {start} tiene bytes que no lo son.</translation>
    </message>
    <message>
        <source>It is damaged, or no text.</source>
        <translation>Está dañado o no es un texto.</translation>
    </message>
    <message>
        <source>The file is not a text.</source>
        <translation>El archivo no es un texto.</translation>
    </message>
    <message>
        <source>Nothing here can play sound and film.</source>
        <translation>Nada aquí puede reproducir sonido ni películas.</translation>
    </message>
    <message>
        <source>{first} or {other}</source>
        <translation>{first} o {other}</translation>
    </message>
    <message>
        <source>{first} and {other}</source>
        <translation>{first} y {other}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>No use is chosen yet.</source>
        <translation>Todavía no se ha elegido ningún uso.</translation>
    </message>
    <message>
        <source>Choose what the answer is about.</source>
        <translation>Elija de qué trata la respuesta.</translation>
    </message>
    <message>
        <source>A retired term is not given to pieces any more.</source>
        <translation>Un término retirado ya no se da a las obras.</translation>
    </message>
    <message>
        <source>“{language}” is no language that is known here.</source>
        <translation>«{language}» no es un idioma que aquí se conozca.</translation>
    </message>
    <message>
        <source>Write its tag, such as es.</source>
        <translation>Escriba su etiqueta, como es.</translation>
    </message>
    <message>
        <source>There is nothing to add yet.</source>
        <translation>Todavía no hay nada que añadir.</translation>
    </message>
    <message>
        <source>Write what is to be added.</source>
        <translation>Escriba lo que hay que añadir.</translation>
    </message>
    <message>
        <source>There is nothing to find yet.</source>
        <translation>Todavía no hay nada que buscar.</translation>
    </message>
    <message>
        <source>Write what is to be replaced.</source>
        <translation>Escriba lo que hay que sustituir.</translation>
    </message>
    <message>
        <source>No text is chosen to look in.</source>
        <translation>No se ha elegido ningún texto en el que buscar.</translation>
    </message>
    <message>
        <source>Choose at least one kind of text.</source>
        <translation>Elija al menos un tipo de texto.</translation>
    </message>
    <message>
        <source>No role is chosen yet.</source>
        <translation>Todavía no se ha elegido ningún papel.</translation>
    </message>
    <message>
        <source>Choose what the people did.</source>
        <translation>Elija qué hicieron las personas.</translation>
    </message>
    <message>
        <source>No tag is chosen yet.</source>
        <translation>Todavía no se ha elegido ninguna etiqueta.</translation>
    </message>
    <message>
        <source>Choose tags to add or to remove.</source>
        <translation>Elija etiquetas para añadir o quitar.</translation>
    </message>
    <message>
        <source>A consent is changed on the consent page, where it is said who gave it and on what form.</source>
        <translation>Un consentimiento se cambia en la página de consentimientos, donde se dice quién lo dio y en qué formulario.</translation>
    </message>
    <message>
        <source>A review is changed on the review page, by whom it belongs to.</source>
        <translation>Una valoración se cambia en la página de valoración, y lo hace quien la escribió.</translation>
    </message>
    <message>
        <source>This piece was not in the catalog then.</source>
        <translation>Esta obra no estaba entonces en el catálogo.</translation>
    </message>
    <message>
        <source>Whether a piece is in, and what was decided on it, is changed on the review page.</source>
        <translation>Si una obra está dentro, y qué se decidió sobre ella, se cambia en la página de valoración.</translation>
    </message>
    <message>
        <source>A file is not taken away from here; the history keeps both versions.</source>
        <translation>Desde aquí no se quita ningún archivo; el historial guarda las dos versiones.</translation>
    </message>
    <message>
        <source>A contributor is added and removed on the people page.</source>
        <translation>Las personas se añaden y se quitan en la página de personas.</translation>
    </message>
    <message>
        <source>This cannot be brought back, because what it belonged to is no longer in the catalog.</source>
        <translation>Esto no se puede recuperar, porque aquello a lo que pertenecía ya no está en el catálogo.</translation>
    </message>
    <message>
        <source>Bring that back first: it is further down in this history.</source>
        <translation>Recupere primero eso: está más abajo en este historial.</translation>
    </message>
    <message>
        <source>A credit needs a name.</source>
        <translation>Un crédito necesita un nombre.</translation>
    </message>
    <message>
        <source>Write the name of the person or organization.</source>
        <translation>Escriba el nombre de la persona u organización.</translation>
    </message>
    <message>
        <source>{shown} is credited in this role already.</source>
        <translation>{shown} ya figura con este papel.</translation>
    </message>
    <message>
        <source>Choose another role.</source>
        <translation>Elija otro papel.</translation>
    </message>
    <message>
        <source>“{text}” is no duration.</source>
        <translation>«{text}» no es una duración.</translation>
    </message>
    <message>
        <source>Write minutes and seconds, such as 3:45, or 1:02:30.</source>
        <translation>Escriba minutos y segundos, como 3:45, o 1:02:30.</translation>
    </message>
    <message>
        <source>A piece needs an accession number.</source>
        <translation>Una obra necesita un número de registro.</translation>
    </message>
    <message>
        <source>Keep the one it had.</source>
        <translation>Deje el que tenía.</translation>
    </message>
    <message>
        <source>Another piece has the accession number {accession}.</source>
        <translation>Otra obra tiene el número de registro {accession}.</translation>
    </message>
    <message>
        <source>Choose one that is free.</source>
        <translation>Elija uno que esté libre.</translation>
    </message>
    <message>
        <source>Write its tag, such as es or zh-Hant.</source>
        <translation>Escriba su etiqueta, como es o zh-Hant.</translation>
    </message>
    <message>
        <source>A duration cannot be less than nothing.</source>
        <translation>Una duración no puede ser menos que nada.</translation>
    </message>
    <message>
        <source>Another program has this catalog open for writing.</source>
        <translation>Otro programa tiene este catálogo abierto para escribir.</translation>
    </message>
    <message>
        <source>It could not be kept.</source>
        <translation>No se pudo guardar.</translation>
    </message>
    <message>
        <source>{name} is of another kind than the file it would replace.</source>
        <translation>{name} es de otro tipo que el archivo al que sustituiría.</translation>
    </message>
    <message>
        <source>Add it as a further file, and take the other one away.</source>
        <translation>Añádalo como un archivo más, y quite el otro.</translation>
    </message>
    <message>
        <source>The piece has the file {name} already, byte for byte.</source>
        <translation>La obra ya tiene el archivo {name}, byte por byte.</translation>
    </message>
    <message>
        <source>To merge, choose two or more people.</source>
        <translation>Para unir, elija dos personas o más.</translation>
    </message>
    <message>
        <source>{name} is no scan that can be kept.</source>
        <translation>{name} no es un escaneo que se pueda guardar.</translation>
    </message>
    <message>
        <source>Save the signed form as a PDF, a JPEG or a PNG, and attach that.</source>
        <translation>Guarde el formulario firmado como PDF, JPEG o PNG, y adjunte eso.</translation>
    </message>
    <message>
        <source>See whether it is still there and whether you may open it.</source>
        <translation>Mire si sigue ahí y si usted puede abrirlo.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Todavía no hay nada que guardar.</translation>
    </message>
    <message>
        <source>Search for something first, or choose a condition.</source>
        <translation>Busque algo primero, o elija una condición.</translation>
    </message>
    <message>
        <source>There is a search called “{name}” already.</source>
        <translation>Ya hay una búsqueda llamada «{name}».</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Dé otro nombre a esta.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Una búsqueda guardada necesita un nombre.</translation>
    </message>
    <message>
        <source>One or two words are enough.</source>
        <translation>Una o dos palabras bastan.</translation>
    </message>
    <message>
        <source>A keyword needs a letter or a digit.</source>
        <translation>Una palabra clave necesita una letra o una cifra.</translation>
    </message>
    <message>
        <source>“{label}” says what somebody did; it belongs into a credit.</source>
        <translation>«{label}» dice qué hizo alguien; eso va en un crédito.</translation>
    </message>
    <message>
        <source>“{label}” is retired and is not given to pieces any more.</source>
        <translation>«{label}» está retirado y ya no se da a las obras.</translation>
    </message>
    <message>
        <source>Choose another term, or bring this one back on the page of terms.</source>
        <translation>Elija otro término, o recupere este en la página de términos.</translation>
    </message>
    <message>
        <source>A piece needs a title, a file or a text.</source>
        <translation>Una obra necesita un título, un archivo o un texto.</translation>
    </message>
    <message>
        <source>There is a term “{label}” already.</source>
        <translation>Ya hay un término «{label}».</translation>
    </message>
    <message>
        <source>Give it another name, or use that one.</source>
        <translation>Dele otro nombre, o use ese.</translation>
    </message>
    <message>
        <source>A term needs a label in at least one language.</source>
        <translation>Un término necesita una etiqueta al menos en un idioma.</translation>
    </message>
    <message>
        <source>A term can only stand under another term of its own vocabulary.</source>
        <translation>Un término solo puede estar debajo de otro de su propio vocabulario.</translation>
    </message>
    <message>
        <source>Terms stand in two levels, not in three.</source>
        <translation>Los términos tienen dos niveles, no tres.</translation>
    </message>
    <message>
        <source>Move the terms below it first, or choose a term of the upper level.</source>
        <translation>Mueva primero los términos que tiene debajo, o elija un término del nivel superior.</translation>
    </message>
    <message>
        <source>A term needs a letter or a digit.</source>
        <translation>Un término necesita una letra o una cifra.</translation>
    </message>
    <message>
        <source>Only terms of the same vocabulary can be merged.</source>
        <translation>Solo se pueden unir términos del mismo vocabulario.</translation>
    </message>
    <message>
        <source>“{label}” is retired.</source>
        <translation>«{label}» está retirado.</translation>
    </message>
    <message>
        <source>Bring it back first, or choose another.</source>
        <translation>Recupérelo primero, o elija otro.</translation>
    </message>
    <message>
        <source>“{label}” has terms below it, and “{other}” stands below another.</source>
        <translation>«{label}» tiene términos debajo, y «{other}» está debajo de otro.</translation>
    </message>
    <message>
        <source>Move those terms first.</source>
        <translation>Mueva primero esos términos.</translation>
    </message>
    <message>
        <source>Only a detail is marked on the first picture.</source>
        <translation>En la primera imagen solo se marca un detalle.</translation>
    </message>
    <message>
        <source>These are the words in the language of the original, so they stay.</source>
        <translation>Estas son las palabras en el idioma del original, así que se quedan.</translation>
    </message>
    <message>
        <source>Say first under Facts that the original is in another language.</source>
        <translation>Diga primero en Datos que el original está en otro idioma.</translation>
    </message>
    <message>
        <source>There are words in {language} already.</source>
        <translation>Ya hay palabras en {language}.</translation>
    </message>
    <message>
        <source>Remove one of the two languages first, then do this again.</source>
        <translation>Quite primero uno de los dos idiomas, y luego repita esto.</translation>
    </message>
    <message>
        <source>Another piece has the accession number “{own}”; this one got {number}.</source>
        <translation>Otra obra tiene el número de registro «{own}»; esta recibió {number}.</translation>
    </message>
    <message>
        <source>Close it there, and import again. A dry run can be made meanwhile.</source>
        <translation>Ciérrelo ahí, e importe otra vez. Mientras tanto se puede hacer una importación de prueba.</translation>
    </message>
    <message>
        <source>The catalog has changed since this was shown, so nothing was written.</source>
        <translation>El catálogo cambió desde que se mostró esto, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>Look at the rows once more, and import then.</source>
        <translation>Mire las filas una vez más, e importe entonces.</translation>
    </message>
    <message>
        <source>beside {main}, by its name</source>
        <translation>junto a {main}, por su nombre</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>Leyendo las filas</translation>
    </message>
    <message>
        <source>Telling the rows apart</source>
        <translation>Distinguiendo las filas</translation>
    </message>
    <message>
        <source>Reading what the files say</source>
        <translation>Leyendo lo que dicen los archivos</translation>
    </message>
    <message>
        <source>It belongs to {name}, which cannot be taken; it is taken with it.</source>
        <translation>Pertenece a {name}, que no se puede tomar; se tomará con él.</translation>
    </message>
    <message>
        <source>The sheet is {name}, with {count} rows.</source>
        <translation>La hoja es {name}, con {count} filas.</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Buscando duplicados</translation>
    </message>
    <message>
        <source>Nothing was found to import in {name}.</source>
        <translation>No se encontró nada que importar en {name}.</translation>
    </message>
    <message>
        <source>Left out, because they are about the folder: {names}.</source>
        <translation>Se dejó fuera, porque trata de la carpeta: {names}.</translation>
    </message>
    <message>
        <source>One hidden or system file or folder was left alone: {name}.</source>
        <translation>Un archivo o una carpeta ocultos o del sistema se dejaron en paz: {name}.</translation>
    </message>
    <message>
        <source>{count} hidden or system files were left alone: {names}.</source>
        <translation>{count} archivos ocultos o del sistema se dejaron en paz: {names}.</translation>
    </message>
    <message>
        <source>{count} files differ only in the case of their names: {names}.</source>
        <translation>{count} archivos se distinguen solo por las mayúsculas de sus nombres: {names}.</translation>
    </message>
    <message>
        <source>No consent was taken from {headings}. Where one is given there, say in a mapping file for which use: {fields}; a patient's release is likeness.</source>
        <translation>De {headings} no se tomó ningún consentimiento. Si ahí se da alguno, diga en un archivo de correspondencias para qué uso: {fields}; la autorización de un paciente es likeness.</translation>
    </message>
    <message>
        <source>“{heading}” names {count} of the files in the folder, and no column is known to name any. If that is what it is for, say so in a mapping file: files.</source>
        <translation>«{heading}» nombra {count} de los archivos de la carpeta, y no se conoce ninguna columna que los nombre. Si es para eso, dígalo en un archivo de correspondencias: files.</translation>
    </message>
    <message>
        <source>Its submission id “{submission_id}” belongs to piece {accession} ({title}), which has another title, other people and other files. If it is another work, give it its own id.</source>
        <translation>Su identificador de envío «{submission_id}» pertenece a la obra {accession} ({title}), que tiene otro título, otras personas y otros archivos. Si es otra obra, dele un identificador propio.</translation>
    </message>
    <message>
        <source>The file changed while it was imported. Import the folder once more.</source>
        <translation>El archivo cambió mientras se importaba. Importe la carpeta otra vez.</translation>
    </message>
    <message>
        <source>Decoding {name}</source>
        <translation>Decodificando {name}</translation>
    </message>
    <message>
        <source>Keeping {name}</source>
        <translation>Guardando {name}</translation>
    </message>
    <message>
        <source>Its submission id “{submission_id}” is that of row {row} too.</source>
        <translation>Su identificador de envío «{submission_id}» es también el de la fila {row}.</translation>
    </message>
    <message>
        <source>Give each row its own, or join the rows with several files in one cell.</source>
        <translation>Dé a cada fila el suyo, o junte las filas con varios archivos en una celda.</translation>
    </message>
    <message>
        <source>Recognizing the pieces</source>
        <translation>Reconociendo las obras</translation>
    </message>
    <message>
        <source>by its name, in a subfolder</source>
        <translation>por su nombre, en una subcarpeta</translation>
    </message>
    <message>
        <source>without regard to case or Unicode form</source>
        <translation>sin mirar mayúsculas ni forma de Unicode</translation>
    </message>
    <message>
        <source>by its name in a subfolder, without regard to case or Unicode form</source>
        <translation>por su nombre en una subcarpeta, sin mirar mayúsculas ni forma de Unicode</translation>
    </message>
    <message>
        <source>in the folder that the row names</source>
        <translation>en la carpeta que nombra la fila</translation>
    </message>
    <message>
        <source>Finding the files</source>
        <translation>Buscando los archivos</translation>
    </message>
    <message>
        <source>Finding the files under other names</source>
        <translation>Buscando los archivos con otros nombres</translation>
    </message>
    <message>
        <source>“{part}” is none of: {views}.</source>
        <translation>«{part}» no es ninguno de estos: {views}.</translation>
    </message>
    <message>
        <source>{views} views for {pictures} pictures.</source>
        <translation>{views} vistas para {pictures} imágenes.</translation>
    </message>
    <message>
        <source>A profile needs a name and a sheet, and says of every column what it is.</source>
        <translation>Un perfil necesita un nombre y una hoja, y dice de cada columna qué es.</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>quiosco</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>itinerancia</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>publicity</source>
        <translation>la difusión</translation>
    </message>
    <message>
        <source>excerpt</source>
        <translation>extracto</translation>
    </message>
    <message>
        <source>The column “{heading}” names no use; it was counted as consent for the kiosk and nothing else.</source>
        <translation>La columna «{heading}» no nombra ningún uso; se contó como consentimiento para el quiosco y para nada más.</translation>
    </message>
    <message>
        <source>“{cell}” is no clear yes or no and counts as no for {use} use.</source>
        <translation>«{cell}» no es un sí o un no claro y cuenta como no para el uso {use}.</translation>
    </message>
    <message>
        <source>“{cell}” may mean several days, all of them past; the day is left open.</source>
        <translation>«{cell}» puede significar varios días, todos pasados; el día queda abierto.</translation>
    </message>
    <message>
        <source>the day of consent “{cell}” cannot be read</source>
        <translation>el día del consentimiento «{cell}» no se puede leer</translation>
    </message>
    <message>
        <source>may mean several days</source>
        <translation>puede significar varios días</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>the day of expiry “{cell}” {why}</source>
        <translation>el día de vencimiento «{cell}» {why}</translation>
    </message>
    <message>
        <source>{heading}: “{cell}” names no day; consent ends on {day}.</source>
        <translation>{heading}: «{cell}» no nombra ningún día; el consentimiento termina el {day}.</translation>
    </message>
    <message>
        <source>“{cell}” tells of a withdrawal without a day</source>
        <translation>«{cell}» habla de una retirada sin día</translation>
    </message>
    <message>
        <source>{reason}, so consent is not counted until you mend it.</source>
        <translation>{reason}, así que el consentimiento no cuenta hasta que usted lo arregle.</translation>
    </message>
    <message>
        <source>it says no, which outweighs every yes beside it.</source>
        <translation>dice que no, lo que pesa más que cualquier sí a su lado.</translation>
    </message>
    <message>
        <source>There is a date for the consent to {use} use, but no yes or no.</source>
        <translation>Hay una fecha para el consentimiento del uso {use}, pero ningún sí o no.</translation>
    </message>
    <message>
        <source>is no status that Lamplight knows</source>
        <translation>no es un estado que Lamplight conozca</translation>
    </message>
    <message>
        <source>is not: not applicable, held, missing</source>
        <translation>no es: not applicable, held, missing</translation>
    </message>
    <message>
        <source>is no clear yes or no</source>
        <translation>no es un sí o un no claro</translation>
    </message>
    <message>
        <source>is no length of time</source>
        <translation>no es una duración</translation>
    </message>
    <message>
        <source>is no language known here</source>
        <translation>no es un idioma que aquí se conozca</translation>
    </message>
    <message>
        <source>there is no word in it.</source>
        <translation>no hay ninguna palabra.</translation>
    </message>
    <message>
        <source>“{cell}” is no mark from 1 to 5.</source>
        <translation>«{cell}» no es una nota de 1 a 5.</translation>
    </message>
    <message>
        <source>cannot be read as a day</source>
        <translation>no se puede leer como día</translation>
    </message>
    <message>
        <source>“{cell}” {why}; write it as 2026-03-14.</source>
        <translation>«{cell}» {why}; escríbalo como 2026-03-14.</translation>
    </message>
    <message>
        <source>may mean {terms}</source>
        <translation>puede significar {terms}</translation>
    </message>
    <message>
        <source>is no term of the vocabulary {vocabulary}</source>
        <translation>no es un término del vocabulario {vocabulary}</translation>
    </message>
    <message>
        <source>The review of the content notes is not finished, because one of them is not known.</source>
        <translation>La revisión de los avisos de contenido no está terminada, porque uno de ellos no se conoce.</translation>
    </message>
    <message>
        <source>“{cell}” is no clear yes or no.</source>
        <translation>«{cell}» no es un sí o un no claro.</translation>
    </message>
    <message>
        <source>the row names nobody whom this could be about.</source>
        <translation>la fila no nombra a nadie de quien pueda tratar esto.</translation>
    </message>
    <message>
        <source>there are more names to show than people ({count}).</source>
        <translation>hay más nombres para mostrar que personas ({count}).</translation>
    </message>
    <message>
        <source>Only {shown} of {people} people have a name to show.</source>
        <translation>Solo {shown} de {people} personas tienen un nombre para mostrar.</translation>
    </message>
    <message>
        <source>“{cell}” is not person, pair or organization.</source>
        <translation>«{cell}» no es persona, pareja ni organización.</translation>
    </message>
    <message>
        <source>1 name</source>
        <translation>1 nombre</translation>
    </message>
    <message>
        <source>{count} names</source>
        <translation>{count} nombres</translation>
    </message>
    <message>
        <source>there are {choices} choices for {names}, so all stay anonymous until you decide.</source>
        <translation>hay {choices} elecciones para {names}, así que todos quedan anónimos hasta que usted decida.</translation>
    </message>
    <message>
        <source>{choices} choices of a name for {people} people: the rest stay anonymous.</source>
        <translation>{choices} elecciones de nombre para {people} personas: las demás quedan anónimas.</translation>
    </message>
    <message>
        <source>The name to show is “{unnamed}”; the name stays anonymous until you decide.</source>
        <translation>El nombre para mostrar es «{unnamed}»; el nombre queda anónimo hasta que usted decida.</translation>
    </message>
    <message>
        <source>“{cell}” is not clear; the name stays anonymous until you decide.</source>
        <translation>«{cell}» no está claro; el nombre queda anónimo hasta que usted decida.</translation>
    </message>
    <message>
        <source>The name to show is the full name, but the choice is an initial; the initial is shown.</source>
        <translation>El nombre para mostrar es el nombre completo, pero se eligió una inicial; se muestra la inicial.</translation>
    </message>
    <message>
        <source>“{cell}” is no role that Lamplight knows.</source>
        <translation>«{cell}» no es un papel que Lamplight conozca.</translation>
    </message>
    <message>
        <source>{name}: the piece has a {kind} already; the file is kept beside it.</source>
        <translation>{name}: la obra ya tiene {kind}; el archivo se guarda a su lado.</translation>
    </message>
    <message>
        <source>body</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcripción</translation>
    </message>
    <message>
        <source>{name}: its words are the transcript as well, for there is no other.</source>
        <translation>{name}: sus palabras son también la transcripción, porque no hay otra.</translation>
    </message>
    <message>
        <source>alt texts</source>
        <translation>textos alternativos</translation>
    </message>
    <message>
        <source>long descriptions</source>
        <translation>descripciones largas</translation>
    </message>
    <message>
        <source>{count} {texts} for {pictures} pictures.</source>
        <translation>{count} {texts} para {pictures} imágenes.</translation>
    </message>
    <message>
        <source>What the columns mean is remembered as the mapping profile “{name}”.</source>
        <translation>Lo que significan las columnas se recuerda como el perfil de correspondencias «{name}».</translation>
    </message>
    <message>
        <source>by the id in its name</source>
        <translation>por el identificador de su nombre</translation>
    </message>
    <message>
        <source>by the name of who sent it, in its name</source>
        <translation>por el nombre de quien lo envió, que está en el suyo</translation>
    </message>
    <message>
        <source>by its name, with that of who sent it</source>
        <translation>por su nombre, con el de quien lo envió</translation>
    </message>
    <message>
        <source>by its name, with another extension</source>
        <translation>por su nombre, con otra extensión</translation>
    </message>
    <message>
        <source>by its name, without regard to accents, signs and spaces</source>
        <translation>por su nombre, sin mirar acentos, signos ni espacios</translation>
    </message>
    <message>
        <source>Comparing with the catalog</source>
        <translation>Comparando con el catálogo</translation>
    </message>
    <message>
        <source>The sheet says {status}, but the piece was withdrawn and stays so; change it in the catalog if it is to come back.</source>
        <translation>La hoja dice {status}, pero la obra se retiró y así queda; cámbielo en el catálogo si ha de volver.</translation>
    </message>
    <message>
        <source>The piece also has {file}, which the source does not name.</source>
        <translation>La obra tiene también {file}, que la fuente no nombra.</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>{name} is credited on other pieces that say otherwise; this one has its own entry now.</source>
        <translation>{name} figura en otras obras que dicen otra cosa; esta tiene ahora una entrada propia.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>no sound or film has its name, so nothing is captioned by it.</source>
        <translation>ningún sonido ni película tiene su nombre, así que no subtitula nada.</translation>
    </message>
    <message>
        <source>The name fits several files, {names}; write it with its folder, exactly as it is.</source>
        <translation>El nombre vale para varios archivos, {names}; escríbalo con su carpeta, exactamente como es.</translation>
    </message>
    <message>
        <source>It is a link to a place outside the folder, and only what lies in the folder is taken in.</source>
        <translation>Es un enlace a un lugar fuera de la carpeta, y solo se toma lo que está en la carpeta.</translation>
    </message>
    <message>
        <source>It is a link to another place in the same folder, where its files are found anyway.</source>
        <translation>Es un enlace a otro lugar de la misma carpeta, donde sus archivos se encuentran de todos modos.</translation>
    </message>
    <message>
        <source>It is a link that leads nowhere.</source>
        <translation>Es un enlace que no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder.</source>
        <translation>No es un archivo ni una carpeta.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Give the folder that holds the submitted files.</source>
        <translation>Indique la carpeta que contiene los archivos enviados.</translation>
    </message>
    <message>
        <source>The folder has several sheets: {names}.</source>
        <translation>La carpeta tiene varias hojas: {names}.</translation>
    </message>
    <message>
        <source>Say which one is meant with --sheet.</source>
        <translation>Diga cuál es con --sheet.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>La carpeta no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>“{heading}” as {name}</source>
        <translation>«{heading}» como {name}</translation>
    </message>
    <message>
        <source>Taken as offered: {said}.</source>
        <translation>Tomado como se ofreció: {said}.</translation>
    </message>
    <message>
        <source>Read with the mapping profile “{name}”, which was remembered for these headings.</source>
        <translation>Leído con el perfil de correspondencias «{name}», que se recordaba para estos encabezados.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: apt-get install libpulse0 libxext6 libxrandr2.</source>
        <translation>En Debian y Ubuntu: apt-get install libpulse0 libxext6 libxrandr2.</translation>
    </message>
    <message>
        <source>A library that plays them cannot be loaded: {error}.</source>
        <translation>Una biblioteca que los reproduce no se puede cargar: {error}.</translation>
    </message>
    <message>
        <source>Qt has nothing that plays them.</source>
        <translation>Qt no tiene nada que los reproduzca.</translation>
    </message>
    <message>
        <source>Sound and film cannot be played on this computer, so nobody can tell whether the kiosk will.</source>
        <translation>El sonido y las películas no se pueden reproducir en este equipo, así que nadie sabe si el quiosco podrá.</translation>
    </message>
    <message>
        <source>Install what is missing.</source>
        <translation>Instale lo que falta.</translation>
    </message>
    <message>
        <source>“make run” does it too.</source>
        <translation>«make run» también lo hace.</translation>
    </message>
    <message>
        <source>Then import the file again.</source>
        <translation>Después importe el archivo otra vez.</translation>
    </message>
    <message>
        <source>It stops in the middle: the player waits for more, and nothing comes.</source>
        <translation>Se para en medio: el reproductor espera más, y no llega nada.</translation>
    </message>
    <message>
        <source>Save it anew as MP4 (a film) or as MP3 or M4A (a sound), and import that.</source>
        <translation>Guárdelo de nuevo como MP4 (una película) o como MP3 o M4A (un sonido) e importe eso.</translation>
    </message>
    <message>
        <source>Export it as MP4 with H.264 and AAC, and import that.</source>
        <translation>Expórtelo como MP4 con H.264 y AAC e importe eso.</translation>
    </message>
    <message>
        <source>Export it as MP3, M4A or WAV, and import that.</source>
        <translation>Expórtelo como MP3, M4A o WAV e importe eso.</translation>
    </message>
    <message>
        <source>If it plays elsewhere:</source>
        <translation>Si en otra parte se reproduce:</translation>
    </message>
    <message>
        <source>If it is a sound:</source>
        <translation>Si es un sonido:</translation>
    </message>
    <message>
        <source>The file cannot be opened to play it.</source>
        <translation>El archivo no se puede abrir para reproducirlo.</translation>
    </message>
    <message>
        <source>It is damaged, was cut short when it was copied or sent, or holds something else.</source>
        <translation>Está dañado, se cortó al copiarlo o enviarlo, o contiene otra cosa.</translation>
    </message>
    <message>
        <source>The file ends before the sound does.</source>
        <translation>El archivo termina antes que el sonido.</translation>
    </message>
    <message>
        <source>Its sound is packed as {coding}, of which the kiosk plays only parts.</source>
        <translation>Su sonido está comprimido como {coding}, del que el quiosco solo reproduce partes.</translation>
    </message>
    <message>
        <source>Save it as a WAV that is not compressed (PCM), or as MP3 or M4A, and import that.</source>
        <translation>Guárdelo como WAV sin comprimir (PCM), o como MP3 o M4A, e importe eso.</translation>
    </message>
    <message>
        <source>The file itself is not damaged.</source>
        <translation>El archivo mismo no está dañado.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>Not one frame of it came out.</source>
        <translation>No salió ni un cuadro de ella.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>Nothing of it was heard.</source>
        <translation>No se oyó nada de él.</translation>
    </message>
    <message>
        <source>Its {track} is encoded in a way that the kiosk cannot play:</source>
        <translation>Su {track} tiene una codificación que el quiosco no puede reproducir:</translation>
    </message>
    <message>
        <source>Its {track} is encoded as {codec}, which the kiosk cannot play.</source>
        <translation>Su {track} tiene la codificación {codec}, que el quiosco no puede reproducir.</translation>
    </message>
    <message>
        <source>Its {track} says it is encoded as {codec}, and cannot be decoded.</source>
        <translation>Su {track} dice tener la codificación {codec}, y no se puede decodificar.</translation>
    </message>
    <message>
        <source>It is damaged, or of an unusual kind.</source>
        <translation>Está dañado o es de un tipo poco usual.</translation>
    </message>
    <message>
        <source>It is a file for films, and there is no picture in it.</source>
        <translation>Es un archivo para películas, y en él no hay ninguna imagen.</translation>
    </message>
    <message>
        <source>There is no sound in the file.</source>
        <translation>No hay sonido en el archivo.</translation>
    </message>
    <message>
        <source>The sound is shorter than a hundredth of a second: nobody would hear it.</source>
        <translation>El sonido dura menos de una centésima de segundo: nadie lo oiría.</translation>
    </message>
    <message>
        <source>It is {hours:.1f} hours long; up to {most} hours are taken in.</source>
        <translation>Dura {hours:.1f} horas; se aceptan hasta {most} horas.</translation>
    </message>
    <message>
        <source>Cut it into parts, or choose the part that is to be shown.</source>
        <translation>Córtelo en partes, o elija la parte que ha de mostrarse.</translation>
    </message>
    <message>
        <source>Its frames are of {width:,} x {height:,} pixels; up to 4K are taken in.</source>
        <translation>Sus cuadros son de {width:,} x {height:,} píxeles; se aceptan hasta 4K.</translation>
    </message>
    <message>
        <source>No kiosk plays more than that without a hitch.</source>
        <translation>Ningún quiosco reproduce más que eso sin tropiezos.</translation>
    </message>
    <message>
        <source>Export it at 1920 x 1080, and import that.</source>
        <translation>Expórtelo a 1920 x 1080 e importe eso.</translation>
    </message>
    <message>
        <source>Only {played} of {length} can be played.</source>
        <translation>Solo se pueden reproducir {played} de {length}.</translation>
    </message>
    <message>
        <source>The file is damaged, or was cut short when it was copied or sent.</source>
        <translation>El archivo está dañado, o se cortó al copiarlo o enviarlo.</translation>
    </message>
    <message>
        <source>Its picture stops after {seen} of {length}.</source>
        <translation>Su imagen se para a los {seen} de {length}.</translation>
    </message>
    <message>
        <source>It flashes up to {count} times in one second.</source>
        <translation>Destella hasta {count} veces en un segundo.</translation>
    </message>
    <message>
        <source>It flashes up to {count} times in one second, in red up to {red}.</source>
        <translation>Destella hasta {count} veces en un segundo, en rojo hasta {red}.</translation>
    </message>
    <message>
        <source>More than {most} can cause seizures, so it cannot be shown as it is.</source>
        <translation>Más de {most} pueden causar convulsiones, así que no se puede mostrar como está.</translation>
    </message>
    <message>
        <source>Ask for a version without the flashes.</source>
        <translation>Pida una versión sin destellos.</translation>
    </message>
    <message>
        <source>It is silent from beginning to end: see whether the recording failed.</source>
        <translation>Está en silencio de principio a fin: mire si falló la grabación.</translation>
    </message>
    <message>
        <source>Its sound track is silent from beginning to end, so it is marked as a silent film.</source>
        <translation>Su pista de sonido está en silencio de principio a fin, así que se marca como película muda.</translation>
    </message>
    <message>
        <source>It has no sound track, so it is marked as a silent film.</source>
        <translation>No tiene pista de sonido, así que se marca como película muda.</translation>
    </message>
    <message>
        <source>It is very quiet ({loudness:.0f} LUFS): in a room with people in it, it will hardly be heard.</source>
        <translation>Suena muy bajo ({loudness:.0f} LUFS): en una sala con gente apenas se oirá.</translation>
    </message>
    <message>
        <source>It is very loud ({loudness:.0f} LUFS): set the volume with care, or ask for a softer version.</source>
        <translation>Suena muy fuerte ({loudness:.0f} LUFS): ajuste el volumen con cuidado, o pida una versión más suave.</translation>
    </message>
</context>
<context>
    <name>SavedList</name>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>A search you need again can be saved here.</source>
        <translation>Aquí se puede guardar una búsqueda que haga falta otra vez.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ScanRow</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Abrir: {what}</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take off: {what}</source>
        <translation>Retirar: {what}</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>adjunto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Adjuntar…</translation>
    </message>
    <message>
        <source>Scans ({patterns})</source>
        <translation>Escaneos ({patterns})</translation>
    </message>
</context>
<context>
    <name>ScorePad</name>
    <message>
        <source>What does it help to see about the lives of clinicians?</source>
        <translation>¿Qué ayuda a ver de la vida de quienes cuidan?</translation>
    </message>
    <message>
        <source>How strongly does it work as a work?</source>
        <translation>¿Con cuánta fuerza actúa como obra?</translation>
    </message>
    <message>
        <source>1 to 5: insight, then impact · Shift: impact · 0: clear · Enter: next</source>
        <translation>De 1 a 5: mirada, luego impacto · Mayús: impacto · 0: borrar · Intro: siguiente</translation>
    </message>
</context>
<context>
    <name>ScrubBar</name>
    <message>
        <source>Place in the recording</source>
        <translation>Punto de la grabación</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n obra</numerusform>
            <numerusform>%n obras</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total} found</source>
        <translation>{count} de {total} encontradas</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} elegidas</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Title, name, place or any word</source>
        <translation>Título, nombre, lugar o cualquier palabra</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search, for instance: form:poem -theme:burnout night shift</source>
        <translation>Buscar, por ejemplo: form:poem -theme:burnout turno de noche</translation>
    </message>
    <message>
        <source>Search the pieces</source>
        <translation>Buscar en las obras</translation>
    </message>
    <message>
        <source>What the search can be completed by</source>
        <translation>Con qué se puede completar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Themes and topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>In what they say</source>
        <translation>En lo que cuentan</translation>
    </message>
    <message>
        <source>In the words</source>
        <translation>En los textos</translation>
    </message>
    <message>
        <source>In transcripts</source>
        <translation>En las transcripciones</translation>
    </message>
    <message>
        <source>In descriptions</source>
        <translation>En las descripciones</translation>
    </message>
    <message>
        <source>Works found</source>
        <translation>Obras encontradas</translation>
    </message>
    <message numerus="yes">
        <source>%n works found</source>
        <translation>
            <numerusform>%Ln obra encontrada</numerusform>
            <numerusform>%Ln obras encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with “%2”</source>
        <translation>%1 con «%2»</translation>
    </message>
    <message numerus="yes">
        <source>These are the nearest %n. Another word finds fewer.</source>
        <translation>
            <numerusform>Esta es la más cercana. Otra palabra encuentra menos.</numerusform>
            <numerusform>Estas son las %Ln más cercanas. Otra palabra encuentra menos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Content note</source>
        <translation>Aviso de contenido</translation>
    </message>
</context>
<context>
    <name>SearchWays</name>
    <message>
        <source>No work here has “%1”</source>
        <translation>Aquí ninguna obra tiene «%1»</translation>
    </message>
    <message>
        <source>Search the gallery</source>
        <translation>Buscar en la galería</translation>
    </message>
    <message>
        <source>Another word may find it, or look around from here.</source>
        <translation>Quizá otra palabra la encuentre, o siga mirando desde aquí.</translation>
    </message>
    <message>
        <source>Two letters are enough to begin. Titles, names, places, themes, stories and what is said in recordings are looked through.</source>
        <translation>Bastan dos letras para empezar. Se busca en títulos, nombres, lugares, temas, relatos y en lo que se dice en las grabaciones.</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>¿Quiso decir:</translation>
    </message>
    <message>
        <source>See all works</source>
        <translation>Ver todas las obras</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Type the number on a label</source>
        <translation>Escribir el número de una cartela</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Unfolded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>La obra</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Story or poem</source>
        <translation>Relato o poema</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Tags and content notes</source>
        <translation>Etiquetas y avisos de contenido</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notas privadas</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>Shows</name>
    <message>
        <source>The first picture, with a mark on it</source>
        <translation>La primera imagen, con una marca</translation>
    </message>
    <message>
        <source>Take the mark off</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Mark the middle</source>
        <translation>Marcar el centro</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Desde la izquierda</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Desde arriba</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Drag over the part that is shown close up. Arrows move the mark, Shift sizes it.</source>
        <translation>Arrastre sobre la parte que se ve de cerca. Las flechas mueven la marca; con Mayús cambian su tamaño.</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>Muestra</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Narrow down</source>
        <translation>Acotar</translation>
    </message>
    <message>
        <source>All of these have “{term}” already.</source>
        <translation>Todas ellas tienen ya «{term}».</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) dropped on “{term}”.</source>
        <translation>
            <numerusform>%n obra soltada en «{term}».</numerusform>
            <numerusform>%n obras soltadas en «{term}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Other scores only after &amp;mine</source>
        <translation>Otras puntuaciones solo después de la &amp;mía</translation>
    </message>
    <message>
        <source>Score and decision</source>
        <translation>Puntuación y decisión</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>What is given to the piece</source>
        <translation>Lo que se da a la obra</translation>
    </message>
</context>
<context>
    <name>SightChoices</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size %1 percent</source>
        <translation>Tamaño del texto: %1 por ciento</translation>
    </message>
    <message>
        <source>Contrast and motion</source>
        <translation>Contraste y movimiento</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Blanco y negro</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Stories and poems</source>
        <translation>Relatos y poemas</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Scroll stories and poems</source>
        <translation>Desplazar relatos y poemas</translation>
    </message>
    <message>
        <source>Turn pages</source>
        <translation>Pasar páginas</translation>
    </message>
    <message>
        <source>Turn the pages of stories and poems</source>
        <translation>Pasar las páginas de relatos y poemas</translation>
    </message>
</context>
<context>
    <name>SingleView</name>
    <message>
        <source>One piece</source>
        <translation>Una obra</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Lacks: {what}</source>
        <translation>Le falta: {what}</translation>
    </message>
    <message>
        <source>Go to where this is filled in</source>
        <translation>Ir a donde se rellena</translation>
    </message>
    <message>
        <source>The words of the piece</source>
        <translation>El texto de la obra</translation>
    </message>
</context>
<context>
    <name>SoundChoices</name>
    <message>
        <source>On a dark field</source>
        <translation>Sobre fondo oscuro</translation>
    </message>
    <message>
        <source>Outlined</source>
        <translation>Con contorno</translation>
    </message>
    <message>
        <source>Below the film</source>
        <translation>Bajo la película</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Show captions</source>
        <translation>Mostrar subtítulos</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Captions %1 percent</source>
        <translation>Subtítulos al %1 por ciento</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Volume %1 percent</source>
        <translation>Volumen al %1 por ciento</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Say everything aloud</source>
        <translation>Decirlo todo en voz alta</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>Voz: %1</translation>
    </message>
</context>
<context>
    <name>SourcePicture</name>
    <message>
        <source>Picture: {name}</source>
        <translation>Imagen: {name}</translation>
    </message>
    <message>
        <source>This picture can be imported, but not shown here before that.</source>
        <translation>Esta imagen se puede importar, pero no mostrar aquí antes.</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>button</source>
        <translation>botón</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>interruptor</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>control deslizante</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>campo de texto</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>no disponible ahora</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Language: {language}</source>
        <translation>Idioma: {language}</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>From its next start, the desk speaks this language: {language}.</source>
        <translation>Desde su próximo inicio, la mesa habla este idioma: {language}.</translation>
    </message>
</context>
<context>
    <name>SpeechControls</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>SpreadStrip</name>
    <message numerus="yes">
        <source>%n scores of others are shown when yours is given.</source>
        <translation>
            <numerusform>%n puntuación de otra persona se mostrará cuando dé la suya.</numerusform>
            <numerusform>%n puntuaciones de otras personas se mostrarán cuando dé la suya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Go back to the newest backup</source>
        <translation>&amp;Volver a la copia más reciente</translation>
    </message>
    <message>
        <source>The newest backup is of {made}. Going back to it keeps the catalog of now as it is, in a folder beside it; nothing is thrown away.</source>
        <translation>La copia más reciente es del {made}. Al volver a ella, el catálogo de ahora se guarda tal cual en una carpeta al lado; nada se pierde.</translation>
    </message>
</context>
<context>
    <name>StoryPart</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Set as</source>
        <translation>Compuesto como</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>*slanted*, **strong**; in prose an empty line parts paragraphs.</source>
        <translation>*cursiva*, **negrita**; en prosa, una línea vacía separa los párrafos.</translation>
    </message>
    <message>
        <source>Story or poem</source>
        <translation>Relato o poema</translation>
    </message>
    <message>
        <source>As visitors will read it</source>
        <translation>Como lo leerá el público</translation>
    </message>
</context>
<context>
    <name>SupportScreen</name>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Individual</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Export the gallery as a table</source>
        <translation>Exportar la galería como tabla</translation>
    </message>
    <message>
        <source>Export all works as a table</source>
        <translation>Exportar todas las obras como tabla</translation>
    </message>
    <message>
        <source>Export for the house, private data included</source>
        <translation>Exportar para la casa, con los datos privados</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) exported to {path}.</source>
        <translation>
            <numerusform>%n obra exportada a {path}.</numerusform>
            <numerusform>%n obras exportadas a {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table holds private data: it is for the house alone.</source>
        <translation>La tabla contiene datos privados: es solo para la casa.</translation>
    </message>
    <message numerus="yes">
        <source>The gate held %n back.</source>
        <translation>
            <numerusform>El control de salida retuvo %n.</numerusform>
            <numerusform>El control de salida retuvo %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be written: {reason}. Choose another place.</source>
        <translation>No se pudo escribir la tabla: {reason}. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>TagDeeds</name>
    <message>
        <source>Add &amp;tags…</source>
        <translation>Añadir eti&amp;quetas…</translation>
    </message>
    <message>
        <source>term keyword theme factor</source>
        <translation>término palabra clave tema factor</translation>
    </message>
    <message>
        <source>&amp;Repeat the last tags</source>
        <translation>Re&amp;petir las últimas etiquetas</translation>
    </message>
    <message>
        <source>Add recent tag {number}</source>
        <translation>Añadir la etiqueta reciente {number}</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a &amp;tag</source>
        <translation>Añadir una e&amp;tiqueta</translation>
    </message>
    <message>
        <source>Form, theme, factor, keyword…</source>
        <translation>Forma, tema, factor, palabra clave…</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Enter adds the first match. Backspace in the empty line takes the last one away.</source>
        <translation>Intro añade la primera coincidencia. Retroceso en la línea vacía quita la última.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Another desk is writing to this catalog, so tags can only be read here.</source>
        <translation>Otra mesa está escribiendo en este catálogo, así que aquí las etiquetas solo se pueden leer.</translation>
    </message>
    <message>
        <source>Choose one or more pieces; then type here what they are about.</source>
        <translation>Elija una o más obras y escriba aquí de qué tratan.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) without any tag yet.</source>
        <translation>
            <numerusform>%n obra todavía sin etiquetas.</numerusform>
            <numerusform>%n obras todavía sin etiquetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n pieces</source>
        <translation>
            <numerusform>Etiquetas de %n obra</numerusform>
            <numerusform>Etiquetas de %n obras</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of this piece</source>
        <translation>Etiquetas de esta obra</translation>
    </message>
    <message>
        <source>Add “{term}” (Alt+{number})</source>
        <translation>Añadir «{term}» (Alt+{number})</translation>
    </message>
    <message>
        <source>Every piece chosen has that tag already.</source>
        <translation>Todas las obras elegidas tienen ya esa etiqueta.</translation>
    </message>
</context>
<context>
    <name>TagsPart</name>
    <message>
        <source>No term yet.</source>
        <translation>Todavía ningún término.</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Take the list along</source>
        <translation>Llevarse la lista</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. It holds titles and names as text, and nothing about you.</source>
        <translation>Apunte al código con la cámara del teléfono. Contiene títulos y nombres como texto, y nada sobre usted.</translation>
    </message>
    <message>
        <source>the list of my visit</source>
        <translation>la lista de mi visita</translation>
    </message>
    <message>
        <source>The code has room for the first %1. Left out: %2.</source>
        <translation>En el código caben los primeros %1. Quedan fuera: %2.</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>What would change, old and new</source>
        <translation>Qué cambiaría, antes y después</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>In the catalog</source>
        <translation>En el catálogo</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>En la hoja</translation>
    </message>
    <message>
        <source>&amp;Import a folder or sheet…</source>
        <translation>&amp;Importar una carpeta o una hoja…</translation>
    </message>
    <message>
        <source>take in submissions spreadsheet</source>
        <translation>recibir envíos hoja de cálculo</translation>
    </message>
    <message>
        <source>&amp;New piece…</source>
        <translation>&amp;Nueva obra…</translation>
    </message>
    <message>
        <source>add poem picture paste by hand</source>
        <translation>añadir poema imagen pegar a mano</translation>
    </message>
    <message>
        <source>Accept these rows</source>
        <translation>Aceptar estas filas</translation>
    </message>
    <message>
        <source>Leave these rows</source>
        <translation>Dejar estas filas</translation>
    </message>
    <message>
        <source>Take a double all the same, or hold it back</source>
        <translation>Aceptar un duplicado de todos modos, o retenerlo</translation>
    </message>
    <message>
        <source>Correct this row</source>
        <translation>Corregir esta fila</translation>
    </message>
    <message>
        <source>Import what is accepted</source>
        <translation>Importar lo aceptado</translation>
    </message>
    <message>
        <source>Add a f&amp;ile…</source>
        <translation>Añadir un archi&amp;vo…</translation>
    </message>
    <message>
        <source>Replace a file…</source>
        <translation>Sustituir un archivo…</translation>
    </message>
    <message>
        <source>Remove a file…</source>
        <translation>Quitar un archivo…</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Añadir un archivo</translation>
    </message>
    <message>
        <source>The file is added.</source>
        <translation>El archivo está añadido.</translation>
    </message>
    <message>
        <source>The file is replaced. The old one stays in the history.</source>
        <translation>El archivo está sustituido. El anterior queda en el historial.</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>Sustituir {name}</translation>
    </message>
    <message>
        <source>Replace a file</source>
        <translation>Sustituir un archivo</translation>
    </message>
    <message>
        <source>The file is removed. Undo brings it back.</source>
        <translation>El archivo está quitado. Deshacer lo devuelve.</translation>
    </message>
    <message>
        <source>Remove a file</source>
        <translation>Quitar un archivo</translation>
    </message>
    <message>
        <source>This piece has no file yet. Add one first.</source>
        <translation>Esta obra todavía no tiene archivos. Añada uno primero.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
    <message>
        <source>There already: row {number} says the very same.</source>
        <translation>Ya está: la fila {number} dice exactamente lo mismo.</translation>
    </message>
    <message>
        <source>Its text is the same as that of {other}.</source>
        <translation>Su texto es el mismo que el de {other}.</translation>
    </message>
    <message>
        <source>{file} looks like {other} ({distance} of 64 differ).</source>
        <translation>{file} se parece a {other} ({distance} de 64 difieren).</translation>
    </message>
    <message>
        <source>{file} is the same file as {other}.</source>
        <translation>{file} es el mismo archivo que {other}.</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>fila {number}</translation>
    </message>
    <message>
        <source>{file} in this folder</source>
        <translation>{file} en esta carpeta</translation>
    </message>
    <message>
        <source>piece {number}</source>
        <translation>obra {number}</translation>
    </message>
    <message>
        <source>{file} of {place}</source>
        <translation>{file} de {place}</translation>
    </message>
    <message>
        <source>Stays as you left it: {fields}.</source>
        <translation>Queda como lo dejó: {fields}.</translation>
    </message>
    <message>
        <source>{field} “{held}” (the sheet says “{stated}”)</source>
        <translation>{field} «{held}» (la hoja dice «{stated}»)</translation>
    </message>
    <message>
        <source>{field} “{stated}” stays away</source>
        <translation>{field} «{stated}» sigue fuera</translation>
    </message>
    <message>
        <source>Private, kept in the catalog only: {file}: {what}</source>
        <translation>Privado, solo se guarda en el catálogo: {file}: {what}</translation>
    </message>
    <message>
        <source>{field}: “{value}”, taken from the {source} of {file}</source>
        <translation>{field}: «{value}», tomado de {source} en {file}</translation>
    </message>
    <message>
        <source>{field}: “{stated}” stays; the {source} of {file} says “{value}”</source>
        <translation>{field}: queda «{stated}»; {source} en {file} dice «{value}»</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Archivo: {name}</translation>
    </message>
    <message>
        <source>File: {name}, found {how} (the sheet says “{said}”)</source>
        <translation>Archivo: {name}, encontrado {how} (la hoja dice «{said}»)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Sería</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>A saber</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>✕ Leave</source>
        <translation>✕ Dejar</translation>
    </message>
    <message>
        <source>✓ Accept</source>
        <translation>✓ Aceptar</translation>
    </message>
    <message>
        <source>– nothing to do</source>
        <translation>– nada</translation>
    </message>
    <message>
        <source>– is there already</source>
        <translation>– ya está</translation>
    </message>
    <message>
        <source>– cannot be taken</source>
        <translation>– no se puede</translation>
    </message>
    <message>
        <source>Not in the folder: {names}</source>
        <translation>No están en la carpeta: {names}</translation>
    </message>
    <message>
        <source>Its files say otherwise: {fields}</source>
        <translation>Sus archivos dicen otra cosa: {fields}</translation>
    </message>
    <message>
        <source>{name}, found {how}</source>
        <translation>{name}, encontrado {how}</translation>
    </message>
    <message>
        <source>It says where it was taken (GPS).</source>
        <translation>Dice dónde se tomó (GPS).</translation>
    </message>
    <message>
        <source>It names the place that it shows or was made at.</source>
        <translation>Nombra el lugar que muestra o donde se hizo.</translation>
    </message>
    <message>
        <source>It marks or names people who are in it.</source>
        <translation>Marca o nombra a personas que aparecen.</translation>
    </message>
    <message>
        <source>It names who owns the device.</source>
        <translation>Nombra a quien posee el aparato.</translation>
    </message>
    <message>
        <source>It holds somebody's address, telephone number or e-mail.</source>
        <translation>Contiene la dirección, el teléfono o el correo de alguien.</translation>
    </message>
    <message>
        <source>It holds the serial number of a camera or lens.</source>
        <translation>Contiene el número de serie de una cámara o un objetivo.</translation>
    </message>
    <message>
        <source>It says with what device or program it was made.</source>
        <translation>Dice con qué aparato o programa se hizo.</translation>
    </message>
    <message>
        <source>It holds notes of the device's maker, which may name places, faces and serial numbers.</source>
        <translation>Contiene notas del fabricante del aparato, que pueden nombrar lugares, caras y números de serie.</translation>
    </message>
    <message>
        <source>It says to the second when it was made.</source>
        <translation>Dice al segundo cuándo se hizo.</translation>
    </message>
    <message>
        <source>It holds a small picture of itself, perhaps from before it was cropped or blurred.</source>
        <translation>Contiene una imagen pequeña de sí misma, quizá de antes de recortarla o difuminarla.</translation>
    </message>
    <message>
        <source>It holds a short film of the moment, perhaps with sound.</source>
        <translation>Contiene una película breve del momento, quizá con sonido.</translation>
    </message>
    <message>
        <source>It holds the history of its making, with names of folders or people.</source>
        <translation>Contiene la historia de su elaboración, con nombres de carpetas o personas.</translation>
    </message>
    <message>
        <source>It holds metadata too large or too closely packed to be read, and nobody knows what is in it.</source>
        <translation>Contiene metadatos demasiado grandes o comprimidos para leerlos, y nadie sabe qué hay en ellos.</translation>
    </message>
    <message>
        <source>It names its maker, who is not to be named in full.</source>
        <translation>Nombra a quien la hizo, que no debe nombrarse por completo.</translation>
    </message>
    <message>
        <source>It says where it was recorded (GPS).</source>
        <translation>Dice dónde se grabó (GPS).</translation>
    </message>
    <message>
        <source>It says with which device it was recorded.</source>
        <translation>Dice con qué aparato se grabó.</translation>
    </message>
    <message>
        <source>The document names its author in its properties.</source>
        <translation>El documento nombra a su autor en sus propiedades.</translation>
    </message>
    <message>
        <source>The document names a manager in its properties.</source>
        <translation>El documento nombra a un responsable en sus propiedades.</translation>
    </message>
    <message>
        <source>The document names who last changed it in its properties.</source>
        <translation>El documento nombra en sus propiedades a quien lo cambió por última vez.</translation>
    </message>
    <message>
        <source>The document names who printed it in its properties.</source>
        <translation>El documento nombra en sus propiedades a quien lo imprimió.</translation>
    </message>
    <message>
        <source>The document names a company in its properties.</source>
        <translation>El documento nombra una empresa en sus propiedades.</translation>
    </message>
    <message>
        <source>The document holds comments, which only its original shows.</source>
        <translation>El documento contiene comentarios, que solo muestra su original.</translation>
    </message>
    <message>
        <source>The document still holds what was deleted from it, and who changed it.</source>
        <translation>El documento todavía contiene lo que se borró y quién lo cambió.</translation>
    </message>
    <message>
        <source>The document holds hidden text, which only its original shows.</source>
        <translation>El documento contiene texto oculto, que solo muestra su original.</translation>
    </message>
    <message>
        <source>… and {number} more</source>
        <translation>… y {number} más</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicada</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dejada fuera</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>an older Macintosh</source>
        <translation>un Macintosh antiguo</translation>
    </message>
    <message>
        <source>DOS</source>
        <translation>DOS</translation>
    </message>
    <message>
        <source>central European Windows</source>
        <translation>Windows centroeuropeo</translation>
    </message>
    <message>
        <source>Cyrillic Windows</source>
        <translation>Windows cirílico</translation>
    </message>
    <message>
        <source>nothing, it is kept by hand</source>
        <translation>nada, se lleva a mano</translation>
    </message>
    <message>
        <source>may mean {field}, {percent} %</source>
        <translation>puede significar {field}, {percent} %</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>elegido a mano</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>por su nombre</translation>
    </message>
    <message>
        <source>by a usual heading</source>
        <translation>por uso habitual</translation>
    </message>
    <message>
        <source>by the layout of {program}</source>
        <translation>por la disposición de {program}</translation>
    </message>
    <message>
        <source>“{other}” fills the same field</source>
        <translation>«{other}» llena el mismo campo</translation>
    </message>
    <message>
        <source>not known; kept as a private note</source>
        <translation>no se conoce; queda como nota privada</translation>
    </message>
    <message>
        <source>A private note</source>
        <translation>Una nota privada</translation>
    </message>
    <message>
        <source>Nothing: leave it out</source>
        <translation>Nada: dejarla fuera</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Form (kind of work)</source>
        <translation>Forma (clase de obra)</translation>
    </message>
    <message>
        <source>Submission number</source>
        <translation>Número de envío</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibida el</translation>
    </message>
    <message>
        <source>Artist's statement</source>
        <translation>Declaración del artista</translation>
    </message>
    <message>
        <source>Text of a poem or story</source>
        <translation>Texto de un poema o relato</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Long description</source>
        <translation>Descripción larga</translation>
    </message>
    <message>
        <source>What each picture shows</source>
        <translation>Qué muestra cada imagen</translation>
    </message>
    <message>
        <source>Label text</source>
        <translation>Texto de la cartela</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Content note in words</source>
        <translation>Aviso de contenido en palabras</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Factores</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Care setting</source>
        <translation>Entorno de atención</translation>
    </message>
    <message>
        <source>Content notes</source>
        <translation>Avisos de contenido</translation>
    </message>
    <message>
        <source>Made (year or date)</source>
        <translation>Creación (año o fecha)</translation>
    </message>
    <message>
        <source>Language of the piece</source>
        <translation>Idioma de la obra</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Copyright holder</source>
        <translation>Titular de los derechos</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Quien valora</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Valorada el</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motivo de la decisión</translation>
    </message>
    <message>
        <source>Score: insight</source>
        <translation>Puntuación: mirada</translation>
    </message>
    <message>
        <source>Score: artistic impact</source>
        <translation>Puntuación: impacto artístico</translation>
    </message>
    <message>
        <source>Safe messaging checked</source>
        <translation>Mensajes seguros comprobados</translation>
    </message>
    <message>
        <source>Patient's likeness</source>
        <translation>Imagen del paciente</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>Sin datos que identifiquen</translation>
    </message>
    <message>
        <source>Contributor (legal name)</source>
        <translation>Participante (nombre legal)</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Name to show</source>
        <translation>Nombre que se muestra</translation>
    </message>
    <message>
        <source>How to be named</source>
        <translation>Cómo aparecer</translation>
    </message>
    <message>
        <source>Person, pair or organization</source>
        <translation>Persona, pareja u organización</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspectiva</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Career stage</source>
        <translation>Etapa profesional</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Estado o región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tutor legal</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biografía</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Consent, kiosk</source>
        <translation>Consentimiento, quiosco</translation>
    </message>
    <message>
        <source>Consent, traveling print</source>
        <translation>Consentimiento, itinerancia</translation>
    </message>
    <message>
        <source>Consent, web</source>
        <translation>Consentimiento, web</translation>
    </message>
    <message>
        <source>Consent, publicity</source>
        <translation>Consentimiento, difusión</translation>
    </message>
    <message>
        <source>Consent, excerpt</source>
        <translation>Consentimiento, extracto</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>signed on</source>
        <translation>firmado el</translation>
    </message>
    <message>
        <source>expires on</source>
        <translation>vence el</translation>
    </message>
    <message>
        <source>withdrawn on</source>
        <translation>retirado el</translation>
    </message>
    <message>
        <source>given by</source>
        <translation>dado por</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulario</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>límites</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>tutor legal</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Alt text in {language}</source>
        <translation>Texto alternativo en {language}</translation>
    </message>
    <message>
        <source>Long description in {language}</source>
        <translation>Descripción larga en {language}</translation>
    </message>
</context>
<context>
    <name>TermDeeds</name>
    <message>
        <source>&amp;Add a term</source>
        <translation>&amp;Añadir un término</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar el no&amp;mbre</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Merge into another…</source>
        <translation>&amp;Unir con otro…</translation>
    </message>
    <message>
        <source>&amp;Retire, or bring back</source>
        <translation>Re&amp;tirar o recuperar</translation>
    </message>
    <message>
        <source>Show the &amp;pieces with this term</source>
        <translation>Mostrar las &amp;obras con este término</translation>
    </message>
    <message>
        <source>Show retired &amp;terms</source>
        <translation>Mostrar los términos ret&amp;irados</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Sho&amp;w these pieces</source>
        <translation>Mostrar e&amp;stas obras</translation>
    </message>
    <message>
        <source>&amp;Merge into another…</source>
        <translation>&amp;Unir con otro…</translation>
    </message>
    <message>
        <source>Bring &amp;back</source>
        <translation>Re&amp;cuperar</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>The term chosen</source>
        <translation>El término elegido</translation>
    </message>
    <message>
        <source>One on each line; imports and searches know them.</source>
        <translation>Uno en cada línea; las importaciones y las búsquedas los conocen.</translation>
    </message>
    <message>
        <source>such as French, then Enter</source>
        <translation>como French; después, Intro</translation>
    </message>
    <message>
        <source>Another &amp;language</source>
        <translation>Otro i&amp;dioma</translation>
    </message>
    <message>
        <source>Also &amp;called</source>
        <translation>También &amp;llamado</translation>
    </message>
    <message>
        <source>Stands &amp;under</source>
        <translation>Está &amp;bajo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>{what} in {language}</source>
        <translation>{what} en {language}</translation>
    </message>
    <message>
        <source>“{text}” is no language known here.</source>
        <translation>«{text}» no es un idioma que se conozca aquí.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>{place}. Its id stays: {id}</source>
        <translation>{place}. Su identificador se conserva: {id}</translation>
    </message>
    <message>
        <source>Merged into “{term}”.</source>
        <translation>Unido con «{term}».</translation>
    </message>
    <message>
        <source>Retired: it is offered no more.</source>
        <translation>Retirado: ya no se ofrece.</translation>
    </message>
    <message numerus="yes">
        <source>On %n piece(s)</source>
        <translation>
            <numerusform>En %n obra</numerusform>
            <numerusform>En %n obras</numerusform>
        </translation>
    </message>
    <message>
        <source>On no piece yet</source>
        <translation>Todavía en ninguna obra</translation>
    </message>
    <message>
        <source>nothing; it stands by itself</source>
        <translation>nada; está por sí solo</translation>
    </message>
</context>
<context>
    <name>TermLine</name>
    <message>
        <source>Matching terms</source>
        <translation>Términos que coinciden</translation>
    </message>
</context>
<context>
    <name>TermSide</name>
    <message>
        <source>Show re&amp;tired terms</source>
        <translation>Mostrar los términos re&amp;tirados</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>Buscar un término</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Añadir un término</translation>
    </message>
    <message>
        <source>Drag a term, or press Alt+Up and Alt+Down, to move it.</source>
        <translation>Arrastre un término, o pulse Alt+Arriba y Alt+Abajo, para moverlo.</translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message>
        <source>Vocabularies</source>
        <translation>Vocabularios</translation>
    </message>
    <message>
        <source>Choose where a new term is to stand</source>
        <translation>Elija dónde va a estar el nuevo término</translation>
    </message>
    <message>
        <source>Add to: {place}</source>
        <translation>Añadir a: {place}</translation>
    </message>
</context>
<context>
    <name>Thumb</name>
    <message>
        <source>{what}, lacks alt text</source>
        <translation>{what}, sin texto alternativo</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>What to know of the row</source>
        <translation>Qué saber de la fila</translation>
    </message>
</context>
<context>
    <name>Tongues</name>
    <message>
        <source>Other languages</source>
        <translation>Otros idiomas</translation>
    </message>
    <message>
        <source>Add a &amp;language</source>
        <translation>Añadir un &amp;idioma</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>Its name or tag, such as Tigrinya or ti:</source>
        <translation>Su nombre o su código, como Tigrinya o ti:</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Remove all words in {language}</source>
        <translation>Quitar todos los textos en {language}</translation>
    </message>
</context>
<context>
    <name>TouchChoices</name>
    <message>
        <source>Reach and touch</source>
        <translation>Alcance y toque</translation>
    </message>
    <message>
        <source>Controls lower down</source>
        <translation>Controles más abajo</translation>
    </message>
    <message>
        <source>Hold to touch</source>
        <translation>Mantener para tocar</translation>
    </message>
    <message>
        <source>With “Hold to touch”, rest one finger on something for a moment. Brushing past does nothing.</source>
        <translation>Con «Mantener para tocar», apoye un dedo un momento sobre algo. Rozar no hace nada.</translation>
    </message>
</context>
<context>
    <name>TourNarration</name>
    <message>
        <source>On this tour</source>
        <translation>En este recorrido</translation>
    </message>
</context>
<context>
    <name>TourPage</name>
    <message numerus="yes">
        <source>%n works</source>
        <translation>
            <numerusform>%Ln obra</numerusform>
            <numerusform>%Ln obras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>alrededor de %Ln minuto</numerusform>
            <numerusform>alrededor de %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on at %1 of %2</source>
        <translation>Seguir en %1 de %2</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Begin the tour</source>
        <translation>Empezar el recorrido</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En el camino</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>TourRibbon</name>
    <message>
        <source>Tour: %1, %2 of %3</source>
        <translation>Recorrido: %1, %2 de %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Dejar el recorrido</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous on the tour</source>
        <translation>Anterior del recorrido</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next on the tour</source>
        <translation>Siguiente del recorrido</translation>
    </message>
</context>
<context>
    <name>Tours</name>
    <message>
        <source>Two minutes</source>
        <translation>Dos minutos</translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <translation>Diez minutos</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} minutos</translation>
    </message>
    <message>
        <source>A few works from every part of the gallery, one after the other. You can stop anywhere, look around, and come back.</source>
        <translation>Algunas obras de cada parte de la galería, una tras otra. Puede detenerse donde quiera, mirar alrededor y volver.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
</context>
<context>
    <name>UnavailablePage</name>
    <message>
        <source>The gallery is resting</source>
        <translation>La galería descansa</translation>
    </message>
    <message>
        <source>There is nothing to see on this screen just now. The people who look after it have a note of why. If you would like to talk with someone today, Support below works all the same.</source>
        <translation>En este momento no hay nada que ver en esta pantalla. Las personas que la cuidan tienen anotado el motivo. Si hoy quiere hablar con alguien, «Apoyo», aquí abajo, funciona igual.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Deshacer: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;Rehacer: {step}</translation>
    </message>
</context>
<context>
    <name>Vanished</name>
    <message>
        <source>Pieces that are no longer in the sheet</source>
        <translation>Obras que ya no están en la hoja</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) came from this sheet before and are not in it now. Nothing is removed.</source>
        <translation>
            <numerusform>%n obra vino antes de esta hoja y ya no está en ella. No se quita nada.</numerusform>
            <numerusform>%n obras vinieron antes de esta hoja y ya no están en ella. No se quita nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VeiledField</name>
    <message>
        <source>Shown after its content note</source>
        <translation>Se muestra tras su aviso</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>Bring this version back</source>
        <translation>Recuperar esta versión</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>So it is now.</source>
        <translation>Así está ahora.</translation>
    </message>
</context>
<context>
    <name>ViewNames</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Anverso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reverso</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>En su lugar</translation>
    </message>
    <message>
        <source>Whole work</source>
        <translation>Obra entera</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No piece has all of this. Take a condition away, or look for something else.</source>
        <translation>Ninguna obra reúne todo esto. Quite una condición, o busque otra cosa.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>No pieces yet</source>
        <translation>Todavía no hay obras</translation>
    </message>
    <message>
        <source>Everything that was sent to you begins here: a folder, a sheet, or one work by hand.</source>
        <translation>Todo lo que le enviaron empieza aquí: una carpeta, una hoja o una sola obra a mano.</translation>
    </message>
    <message>
        <source>Take in submissions</source>
        <translation>Recibir envíos</translation>
    </message>
    <message>
        <source>New piece</source>
        <translation>Nueva obra</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>and {number} more</source>
        <translation>y {number} más</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>My visit</source>
        <translation>Mi visita</translation>
    </message>
    <message>
        <source>These are the works you kept. The list is forgotten when your visit ends.</source>
        <translation>Estas son las obras que guardó. La lista se olvida cuando termina su visita.</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Beside every work there is a button that says Keep.</source>
        <translation>Todavía no hay nada guardado. Junto a cada obra hay un botón que dice Guardar.</translation>
    </message>
    <message numerus="yes">
        <source>All %n works</source>
        <translation>
            <numerusform>La única obra</numerusform>
            <numerusform>Las %Ln obras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>Number %1</source>
        <translation>Número %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>Vocabularies</name>
    <message>
        <source>{vocabulary}, {domain}</source>
        <translation>{vocabulary}, {domain}</translation>
    </message>
</context>
<context>
    <name>VocabularyTree</name>
    <message>
        <source>Vocabularies and their terms</source>
        <translation>Vocabularios y sus términos</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Obras</translation>
    </message>
    <message>
        <source>{term} (retired)</source>
        <translation>{term} (retirado)</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Without a tone</source>
        <translation>Sin tono</translation>
    </message>
</context>
<context>
    <name>WallHeader</name>
    <message>
        <source>From joy to strain</source>
        <translation>De la alegría a la tensión</translation>
    </message>
    <message>
        <source>Works to see</source>
        <translation>Obras para ver</translation>
    </message>
    <message>
        <source>Works to read</source>
        <translation>Obras para leer</translation>
    </message>
    <message>
        <source>Works to listen to</source>
        <translation>Obras para escuchar</translation>
    </message>
    <message>
        <source>Works to watch</source>
        <translation>Obras para mirar</translation>
    </message>
    <message>
        <source>Objects and performance</source>
        <translation>Objetos y escena</translation>
    </message>
    <message>
        <source>Chosen works</source>
        <translation>Obras elegidas</translation>
    </message>
    <message>
        <source>All works</source>
        <translation>Todas las obras</translation>
    </message>
    <message numerus="yes">
        <source>%n works</source>
        <translation>
            <numerusform>%Ln obra</numerusform>
            <numerusform>%Ln obras</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
</context>
<context>
    <name>WallPage</name>
    <message>
        <source>No work here has all of that</source>
        <translation>Ninguna obra reúne todo eso</translation>
    </message>
    <message>
        <source>Take back one of your choices above, or see every work in the gallery.</source>
        <translation>Quite una de sus elecciones o vea todas las obras de la galería.</translation>
    </message>
    <message>
        <source>Show all works</source>
        <translation>Mostrar todas las obras</translation>
    </message>
</context>
<context>
    <name>WindowDeeds</name>
    <message>
        <source>&amp;Close the desk</source>
        <translation>Ce&amp;rrar la mesa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Colors of the s&amp;ystem</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>Cl&amp;aro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Oscu&amp;ro</translation>
    </message>
    <message>
        <source>theme color appearance</source>
        <translation>tema color aspecto</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>Texto al {percent} %</translation>
    </message>
    <message>
        <source>size zoom larger smaller</source>
        <translation>tamaño zoom mayor menor</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation>Página an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;List of pages</source>
        <translation>&amp;Lista de páginas</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Buscar una orden…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <source>shortcuts keyboard help</source>
        <translation>atajos teclado ayuda</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message>
        <source>if they gave one; private</source>
        <translation>si dio alguno; privado</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message numerus="yes">
        <source>It is in %n published editions, which must be replaced:</source>
        <translation>
            <numerusform>Está en %n edición publicada, que debe sustituirse:</numerusform>
            <numerusform>Está en %n ediciones publicadas, que deben sustituirse:</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in no published edition.</source>
        <translation>No está en ninguna edición publicada.</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retirado el</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>Up to 60 words for the wall, where the statement is too long.</source>
        <translation>Hasta 60 palabras para la pared, donde la declaración es demasiado larga.</translation>
    </message>
    <message>
        <source>What is said and heard, word by word.</source>
        <translation>Lo que se dice y se oye, palabra por palabra.</translation>
    </message>
    <message>
        <source>Short, specific, calm: what comes, not who should stay away.</source>
        <translation>Breve, concreto, sereno: lo que viene, no quién debería apartarse.</translation>
    </message>
    <message>
        <source>{language}, the original</source>
        <translation>{language}, el original</translation>
    </message>
    <message numerus="yes">
        <source>alt text of %n picture(s)</source>
        <translation>
            <numerusform>texto alternativo de %n imagen</numerusform>
            <numerusform>texto alternativo de %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing in {language}.</source>
        <translation>No falta nada en {language}.</translation>
    </message>
    <message>
        <source>Missing in {language}: {names}.</source>
        <translation>Falta en {language}: {names}.</translation>
    </message>
    <message>
        <source>“{words}” is no language that is known here. Write its name in English, or its tag.</source>
        <translation>«{words}» no es un idioma que se conozca aquí. Escriba su nombre en inglés, o su código.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Content note</source>
        <translation>Aviso de contenido</translation>
    </message>
</context>
<context>
    <name>WorkPart</name>
    <message>
        <source>There is no file yet. A story or poem needs none.</source>
        <translation>Todavía no hay archivos. Un relato o un poema no los necesita.</translation>
    </message>
    <message>
        <source>{place} of {number}</source>
        <translation>{place} de {number}</translation>
    </message>
    <message>
        <source>The picture, without alt text</source>
        <translation>La imagen, sin texto alternativo</translation>
    </message>
    <message>
        <source>This file is</source>
        <translation>Este archivo es</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Abrir el original</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>WorkRows</name>
    <message>
        <source>Works</source>
        <translation>Obras</translation>
    </message>
</context>
<context>
    <name>WorkStep</name>
    <message>
        <source>Content note</source>
        <translation>Aviso de contenido</translation>
    </message>
</context>
<context>
    <name>WorkTile</name>
    <message>
        <source>Content note</source>
        <translation>Aviso de contenido</translation>
    </message>
</context>
<context>
    <name>WorkView</name>
    <message>
        <source>Open the recording</source>
        <translation>Abrir la grabación</translation>
    </message>
    <message>
        <source>A picture without alt text</source>
        <translation>Una imagen sin texto alternativo</translation>
    </message>
    <message>
        <source>Picture {number} of {total}</source>
        <translation>Imagen {number} de {total}</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>The system refused: {reason}. What was saved before is unharmed. Make room there, or give leave to read and write, then try again.</source>
        <translation>El sistema no lo permitió: {reason}. Lo guardado antes está intacto. Libere espacio allí, o dé permiso de lectura y escritura, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Something went wrong that nobody expected. What was saved before is safe; the log has more.</source>
        <translation>Algo salió mal que nadie esperaba. Lo guardado antes está a salvo; el registro dice más.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
</context>
</TS>
