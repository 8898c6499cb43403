    std::ifstream log("scans.log");
    std::string line, last;
    while (std::getline(log, line)) {
        if (line.find(parcel) != std::string::npos) last = line;
    }
    return last;
}
