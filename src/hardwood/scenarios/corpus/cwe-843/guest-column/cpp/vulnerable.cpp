    std::string names;
    for (const Cell &cell : column) {
        if (cell.kind == Cell::kEmpty)
            continue;
        if (!names.empty())
            names += ", ";
        names += cell.text;
    }
    return names;
}
