    std::array<char, 300> command;
    std::snprintf(command.data(), command.size(), "grep \"%s\" scans.log | tail -n 1", parcel.c_str());
    return output_of(command.data());
}
