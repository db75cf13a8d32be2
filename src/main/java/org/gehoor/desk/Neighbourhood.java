package org.gehoor.desk;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Where an address comes from: of IPv6 the /64, since whoever has one address there has them all. */
public final class Neighbourhood {

    private Neighbourhood() {}

    /** @param address as the servlet container gives it, never a name to look up */
    public static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 16 ? HexFormat.of().formatHex(bytes, 0, 8) : address;
        } catch (UnknownHostException odd) {
            return address;
        }
    }
}
