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

func (w world) add(name string, gold int) { w[name] = &player{name: name, gold: gold} }

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
	switch other, fee := w[name], amount/100; {
	case !ok:
		return "/give NAME GOLD"
	case other == nil:
		return "nobody is called " + name
	case other == giver:
		return "that is you"
	case giver.given >= 5:
		return "five gifts a day"
	case !handOver(giver, other, amount, fee):
		return fmt.Sprintf("you have only %d gold", giver.gold)
	default:
		sendMail(giver, other, amount, text)
		return fmt.Sprintf("%s has %d gold from you (fee %d)", name, amount, fee)
	}
}

// handOver hands gold over. The giver pays the amount and the fee for the post, and has given one more gift; the other
// gets the amount: after handOver(ayla, borin, 250, 2) ayla has 252 gold less, and borin 250 more. It gives true, or
// false, and nothing changes, when the giver has not enough gold for both.
func handOver(giver, other *player, amount, fee int) bool {
