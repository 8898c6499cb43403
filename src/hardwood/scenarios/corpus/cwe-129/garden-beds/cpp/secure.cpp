    int planted = 0;
    std::string line;
    while (std::getline(list, line)) {
        std::istringstream entries(line);
        int row, column;
        std::string name;
        if (!(entries >> row >> column >> name))
            continue;
        if (row < 0 || row >= static_cast<int>(beds_.size()) || column < 0 || column >= static_cast<int>(beds_[row].size()))
            continue;
        char &bed = beds_[row][column];
        if (bed == '.') {
            bed = static_cast<char>(std::toupper(static_cast<unsigned char>(name[0])));
            planted++;
        }
    }
    return planted;
}
