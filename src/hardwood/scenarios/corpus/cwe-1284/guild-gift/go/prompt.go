package main

import (
	"fmt"
	"strconv"
	"strings"
)

type player struct {
	name  string
	gold  int
	given int // gifts that were given today
	mail  []string
}

type world map[string]*player

func (w world) add(name string, gold int) *player {
	w[name] = &player{name: name, gold: gold}
	return w[name]
}

// readOrder takes "/give borin 250 thanks for the sword" apart: "borin", 250, "thanks for the sword", true.
func readOrder(line string) (name string, amount int, text string, ok bool) {
	parts := strings.SplitN(line+"   ", " ", 4)
	amount, err := strconv.Atoi(parts[2])
	return parts[1], amount, strings.TrimSpace(parts[3]), parts[0] == "/give" && err == nil
}

// sendMail sends "ayla gives you 250 gold: thanks for the sword", without a text "ayla gives you 250 gold".
func sendMail(giver, other *player, amount int, text string) {
	mail := fmt.Sprintf("%s gives you %d gold", giver.name, amount)
	if text != "" {
		mail += ": " + text
	}
	other.mail = append(other.mail, mail)
}

// give is for a player who typed "/give borin 250 thanks for the sword". It gives what the player reads.
func (w world) give(giver *player, line string) string {
	name, amount, text, ok := readOrder(line)
	switch other := w[name]; {
	case !ok:
		return "/give NAME GOLD"
	case other == nil:
		return "nobody is called " + name
	case other == giver:
		return "that is you"
	case giver.given >= 5:
		return "five gifts a day"
	default:
		return handOver(giver, other, amount, text)
	}
}

// handOver hands gold over. The post takes a fee of 1 gold for each full 100 of the amount, so 2 for 250.
//
// When the giver can't pay amount and fee, nothing happens, and the answer is "you have only 120 gold". Else the giver pays
// both and has given one more gift, the other gets the amount and the mail: "borin has 250 gold from you (fee 2)".
func handOver(giver, other *player, amount int, text string) string {
