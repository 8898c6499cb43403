    std::string names;
    for (const auto &cell : column) {
        if (cell.text != nullptr && *cell.text != '\0')
            names += std::string(cell.text) + ", ";
    }
    return names.substr(0, names.size() < 2 ? 0 : names.size() - 2);
}
