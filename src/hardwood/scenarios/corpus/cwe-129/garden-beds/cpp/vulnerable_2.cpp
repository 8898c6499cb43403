    int planted = 0;
    std::string line;
    while (std::getline(list, line)) {
        std::istringstream entries(line);
        unsigned row, column;
        std::string name;
        if (entries >> row >> column >> name && row < beds_.size() && column <= beds_[row].size()) {
            auto bed = beds_[row].begin() + column;
            if (*bed != '.')
                continue;
            *bed = std::toupper(name[0]);
            planted++;
        }
    }
    return planted;
}
