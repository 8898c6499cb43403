    std::string name;
    for (unsigned char c : label) {
        if (c >= 32 && c != ':') name += static_cast<char>(c);
    }
    store(name + ':' + action + ':' + owner);
}
