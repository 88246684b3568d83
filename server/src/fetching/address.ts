import ipaddr from 'ipaddr.js';

const isPublicIPv4 = (address: ipaddr.IPv4): boolean => address.range() === 'unicast';

/**
 * True for an IP address that anybody on the internet may reach. IPv6 counts only inside 2000::/3: ipaddr.js calls
 * everything it has no name for unicast, `::127.0.0.1` among it.
 */
export const isPublicAddress = (text: string): boolean => {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address instanceof ipaddr.IPv4) return isPublicIPv4(address);
  const v6 = address as ipaddr.IPv6;
  if (v6.isIPv4MappedAddress()) return isPublicIPv4(v6.toIPv4Address());
  return (v6.parts[0]! & 0xe000) === 0x2000 && v6.range() === 'unicast';
};
