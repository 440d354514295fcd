import type { StoreText } from '../shape';

export default {
  firefox: {
    name: 'Hikae 控え: pruebas de puntos y cashback',
    summary:
      'Guarda las condiciones, tu inscripción y tu pedido mientras compras. Te avisa antes de pagar si algo puede impedir la recompensa y, si no llega, reúne pruebas y carta en un ZIP. Nada sale de tu dispositivo.',
  },
  description: `El cashback no llega y, cuando preguntas, la página de la campaña ya no existe. Hikae (控え, «la copia que se guarda como prueba») guarda esas pruebas mientras compras.

QUÉ HACE
• Guarda automáticamente las condiciones de la campaña, tu inscripción, la confirmación final y el pedido hecho, en imagen y texto.
• Observa, sin cambiar nada, el camino del portal a la tienda y si tu clic sigue contando.
• Te avisa antes de pagar si algo impide o puede impedir la recompensa: falta la inscripción, el clic caducó, se bloqueó una etiqueta.
• Te recuerda cada fecha importante: plazos de compra, cuándo toca la recompensa, hasta cuándo puedes preguntar. También como calendario.
• Lee fila por fila la página de movimientos de un portal y propone a qué compra pertenece cada una.
• Si la recompensa no llega: la reclamación adecuada, lo que necesita y una carta en japonés, inglés o español. La envías tú.
• Reúne pruebas, informe, carta y un verificador sin conexión en un ZIP, con un PDF e imágenes JPEG que caben en un formulario.

QUÉ NO HACE NUNCA
• No envía nada por su cuenta: ni servidor, ni cuenta, ni telemetría.
• No guarda números de tarjeta, códigos de seguridad ni contraseñas.
• No cambia enlaces ni cobra comisiones.
• No promete más de lo que puede: sus hashes muestran que nada cambió en este dispositivo desde que se guardó.

DÓNDE ESTÁN TUS DATOS
En este navegador y en este dispositivo. La copia de seguridad es un solo archivo, con frase de contraseña si quieres. Al quitar la extensión se borra todo.

QUÉ SE COMUNICA CON EL EXTERIOR, SOLO SI TÚ LO ELIGES
La hora de confianza (RFC 3161: se envían un hash y un número aleatorio), la comprobación del navegador y los avisos entre tus dispositivos por la sincronización de tu navegador. Nada de ello ocurre hasta que tú lo pides.`,
  purpose:
    'Guardar en el dispositivo del usuario las pruebas de los puntos y el cashback prometidos por una compra, y de que se cumplieron las condiciones, para poder reclamar con ellas.',
  permissions: {
    '<all_urls>':
      'Nadie sabe de antemano dónde comprará el usuario: las páginas de campañas y pedidos se reconocen y fotografían en cualquier sitio. captureVisibleTab no acepta menos.',
    activeTab:
      'Para guardar la página que está delante cuando el usuario pulsa «Guardar esta página», también si retiró el acceso a todos los sitios.',
    alarms:
      'Para avisar de fechas, continuar lo que quedó a medias, volver a pedir sellos de tiempo y borrar lo deshecho, cada cosa a su hora.',
    cookies:
      'Para ver si las cookies del clic siguen en el sitio de la tienda. Los valores se comparan por su resumen y no se guardan.',
    downloads: 'Para guardar el ZIP, el calendario y la copia de seguridad que el usuario exporta.',
    notifications: 'Para avisar de fechas, una sola vez y fuera de las horas de descanso del usuario.',
    offscreen:
      'Para dibujar la página guardada entera en un documento fuera de pantalla, sin tocar la que se está viendo.',
    pageCapture: 'Para guardar una copia (MHTML) de la página que se ve, sin volver a cargarla.',
    privacy:
      'Opcional, se pide cuando el usuario pulsa: para leer cómo están las cookies y la protección contra rastreo. No se cambia nada.',
    scripting:
      'Para llevar el script que mide y el aviso a las páginas que conviene guardar, y a ninguna otra.',
    storage:
      'Para recordar el camino de cada pestaña durante la sesión y, si el usuario lo activa, sincronizar entre sus dispositivos.',
    tabs: 'Para saber de qué pestaña es una imagen y que sigue mostrando la misma página.',
    unlimitedStorage: 'Para conservar las pruebas con sus imágenes sin que el navegador las borre.',
    webNavigation: 'Para anotar, sin cambiar nada, cómo llegó una pestaña del portal a la tienda.',
    webRequest:
      'Para ver, sin cambiar nada, las redirecciones del clic y si se enviaron las etiquetas que comunican el pedido.',
  },
  remoteCode: 'No. Todo el código que se ejecuta está en el paquete.',
  dataUse: [
    'No se recogen datos del usuario. Lo guardado se queda en el navegador de su propio dispositivo.',
    'Solo si el usuario lo activa, se envían un hash y un número aleatorio a autoridades de sellado de tiempo.',
    'Los datos del usuario no se venden ni se entregan a terceros.',
    'No se usan para nada ajeno al propósito único, ni para valorar solvencia ni conceder préstamos.',
  ],
  captions: {
    warning: 'Un aviso antes de pagar si la recompensa corre peligro',
    trip: 'Una compra: su camino, sus pruebas y lo prometido',
    claim: 'Una carta que cita la prueba de todo lo que dice',
    report: 'Un informe para decidir con una sola lectura',
    today: 'Qué hacer hoy, lo más urgente primero',
  },
  headings: {
    summary: 'Resumen',
    description: 'Descripción',
    category: 'Categoría',
    purpose: 'Propósito único',
    permissions: 'Por qué hace falta cada permiso',
    remoteCode: 'Código remoto',
    dataUse: 'Uso de datos',
    screens: 'Capturas de pantalla',
  },
} satisfies StoreText;
