    for (unsigned char c : parcel) {
        if (!std::isalnum(c) && c != '-') throw std::invalid_argument(parcel);
    }
    return output_of("grep " + parcel + " scans.log | tail -n 1");
}
