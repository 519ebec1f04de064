/** Templates and the one class that fills them: templates loop and choose, they do not compute. */
package nl.blauwdruk.template;
