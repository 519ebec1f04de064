/** The YAML format {@code i4sociaal-blauwdruk/1}: strict where data would be lost, tolerant where the format says so. */
package nl.blauwdruk.exchange.yaml;
