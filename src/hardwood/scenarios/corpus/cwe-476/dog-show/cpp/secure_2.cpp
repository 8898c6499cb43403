    auto name = [](const Dog *dog) { return dog ? dog->name : std::string("unknown"); };
    std::vector<const Dog *> mothers;
    for (std::size_t i = 0; i < entries.size(); i++) {
        const Dog *dog = book.find(entries[i]);
        if (!dog) throw std::invalid_argument(entries[i]);
        out << i + 1 << ". " << dog->name << ", " << tell_age(dog->born, year)
            << ", by " << name(dog->sire) << " out of " << name(dog->dam) << "\n";
        if (dog->dam) mothers.push_back(dog->dam);
    }
    print_oldest(mothers, out);
}
