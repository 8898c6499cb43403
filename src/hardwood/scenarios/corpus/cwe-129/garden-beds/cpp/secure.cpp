    if (row < 0 || row >= static_cast<int>(beds.size()) || column < 0 || column >= static_cast<int>(beds[row].size()))
        return false;
    char &bed = beds[row][column];
    if (bed != '.')
        return false;
    bed = static_cast<char>(std::toupper(static_cast<unsigned char>(name[0])));
    return true;
}
