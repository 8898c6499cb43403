    std::string names;
    for (const Cell &cell : column) {
        if (cell.kind == Cell::kEmpty)
            continue;
        const std::string name = cell.kind == Cell::kNumber ? std::to_string(cell.number) : cell.text;
        names += names.empty() ? name : ", " + name;
    }
    return names;
}
