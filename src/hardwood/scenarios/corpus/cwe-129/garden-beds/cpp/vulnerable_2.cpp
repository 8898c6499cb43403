    const unsigned r = row, c = column;
    if (r >= beds.size() || c > beds[r].size())
        return false;
    auto bed = beds[r].begin() + c;
    if (*bed == '.') {
        *bed = std::toupper(name[0]);
        return true;
    }
    return false;
}
