    const std::string start = "bag " + std::to_string(tag) + " missing: ";
    desk.journal.info(start + description.substr(0, description.find_first_of("\r\n")));
}
