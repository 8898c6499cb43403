    if (packet.size() < 2)
        return "";
    auto start = packet.begin() + 2;
    return std::string(start, start + packet[1]);
}
