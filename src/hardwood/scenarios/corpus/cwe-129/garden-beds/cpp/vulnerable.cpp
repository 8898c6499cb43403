    int planted = 0;
    std::string line;
    while (std::getline(list, line)) {
        std::istringstream entries(line);
        int row, column;
        std::string name;
        if (!(entries >> row >> column >> name))
            continue;
        char &bed = beds_[row][column];
        if (bed == '.') {
            bed = static_cast<char>(std::toupper(static_cast<unsigned char>(name[0])));
            planted++;
        }
    }
    return planted;
}
