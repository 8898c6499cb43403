    const Element *temperature = day.find("temperature");
    const Element *low = temperature->find("low");
    const Element *high = temperature->find("high");
    out << day.find("name")->text << ": " << low->text << " to " << high->text << " degrees, " << day.find("sky")->text << "\n";
    return high->number();
}
