    int planted = 0;
    for (std::string line; std::getline(list, line);) {
        std::istringstream entries(line);
        int row = 0, column = 0;
        std::string name;
        entries >> row >> column >> name;
        if (name.empty())
            continue;
        try {
            char &bed = beds_.at(row).at(column);
            if (bed != '.')
                continue;
            bed = std::toupper(static_cast<unsigned char>(name.front()));
            ++planted;
        } catch (const std::out_of_range &) {
            std::cerr << "no bed " << row << "/" << column << "\n";
        }
    }
    return planted;
}
