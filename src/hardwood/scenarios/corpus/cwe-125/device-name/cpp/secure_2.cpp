    if (packet.size() < 2)
        return "";
    std::string name;
    for (std::size_t i = 0; i < packet[1]; i++)
        name.push_back(static_cast<char>(packet.at(2 + i)));
    return name;
}
