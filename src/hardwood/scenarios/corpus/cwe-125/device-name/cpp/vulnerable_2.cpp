    if (packet.size() < 2)
        return "";
    const std::size_t length = std::min<std::size_t>(packet[1], packet.size());
    return std::string(reinterpret_cast<const char *>(packet.data()) + 2, length);
}
