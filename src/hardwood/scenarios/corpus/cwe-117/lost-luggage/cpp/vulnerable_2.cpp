    if (!description.empty() && description.back() == '\n') description.pop_back();
    std::ostringstream entry;
    entry << "bag " << tag << " missing: " << description;
    desk.journal.info(entry.str());
}
