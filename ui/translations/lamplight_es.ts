<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessPanel</name>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
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
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Everything goes back to how it was for the next visitor.</source>
        <translation>Para la próxima persona, todo vuelve a como estaba.</translation>
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
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
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
    <name>DetailStrip</name>
    <message>
        <source>Detail %1</source>
        <translation>Detalle %1</translation>
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
            <numerusform>Mostrar %n obra</numerusform>
            <numerusform>Mostrar %n obras</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
</context>
<context>
    <name>HomeHeader</name>
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
    <message numerus="yes">
        <source>All %n works</source>
        <translation>
            <numerusform>La única obra</numerusform>
            <numerusform>Las %n obras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n works</source>
        <translation>
            <numerusform>%1: %n obra</numerusform>
            <numerusform>%1: %n obras</numerusform>
        </translation>
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
            <numerusform>La galería vuelve al principio en %n segundo, para recibir a la próxima persona.</numerusform>
            <numerusform>La galería vuelve al principio en %n segundos, para recibir a la próxima persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch anywhere to stay where you are.</source>
        <translation>Toque en cualquier lugar para seguir donde está.</translation>
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
    <name>Names</name>
    <message>
        <source>Anonymous</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
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
        <source>Look closer</source>
        <translation>Mirar de cerca</translation>
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
    <name>QrCode</name>
    <message>
        <source>Code for %1</source>
        <translation>Código de %1</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>About this piece</source>
        <translation>Sobre esta obra</translation>
    </message>
</context>
<context>
    <name>RelatedWorks</name>
    <message>
        <source>Related works</source>
        <translation>Obras relacionadas</translation>
    </message>
    <message>
        <source>%1, %2. Both: %3</source>
        <translation>%1, %2. En común: %3</translation>
    </message>
    <message>
        <source>Both: %1</source>
        <translation>En común: %1</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
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
    <name>VeiledField</name>
    <message>
        <source>Shown after its content note</source>
        <translation>Se muestra tras su aviso</translation>
    </message>
</context>
<context>
    <name>WallHeader</name>
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
            <numerusform>%n obra</numerusform>
            <numerusform>%n obras</numerusform>
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
    <name>WorkRows</name>
    <message>
        <source>Works</source>
        <translation>Obras</translation>
    </message>
</context>
<context>
    <name>WorkTile</name>
    <message>
        <source>Content note</source>
        <translation>Aviso de contenido</translation>
    </message>
</context>
</TS>
