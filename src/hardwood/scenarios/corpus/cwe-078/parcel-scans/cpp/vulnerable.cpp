    return output_of("grep " + parcel + " scans.log | tail -n 1");
}
