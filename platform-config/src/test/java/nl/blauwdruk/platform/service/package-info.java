/** Tests. */
package nl.blauwdruk.platform.service;
