    std::replace(label.begin(), label.end(), '\n', ' ');
    std::ostringstream entry;
    entry << label << ':' << action << ':' << owner;
    store(entry.str());
}
