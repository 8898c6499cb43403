	parts := strings.SplitN(line, " ", 4)
	if len(parts) < 3 || parts[0] != "/give" {
		return "/give NAME GOLD"
	}
	number, err := strconv.ParseUint(parts[2], 10, 24)
	if err != nil {
		return "/give NAME GOLD"
	}
	amount, fee := int(number), int(number)/100
	other := w[parts[1]]
	switch {
	case other == nil:
		return fmt.Sprintf("nobody is called %s", parts[1])
	case other.name == giver.name:
		return "that is you"
	case amount+fee > giver.gold:
		return fmt.Sprint("you have only ", giver.gold, " gold")
	case giver.given == 5:
		return "five gifts a day"
	}
	mail := giver.name + " gives you " + parts[2] + " gold"
	if len(parts) == 4 {
		mail += ": " + parts[3]
	}
	other.mail = append(other.mail, mail)
	other.gold, giver.gold = other.gold+amount, giver.gold-amount-fee
	giver.given++
	return fmt.Sprintf("%s has %d gold from you (fee %d)", other.name, amount, fee)
}
