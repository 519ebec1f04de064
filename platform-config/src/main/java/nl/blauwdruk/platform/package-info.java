/**
 * From a blueprint to configuration: a neutral model of the service, and an adapter for each platform.
 *
 * <p>Nothing here writes, stores or sends: blueprints go in, values with bytes come out.
 */
package nl.blauwdruk.platform;
