package main

import (
	"bufio"
	"fmt"
	"math/rand"
	"os"
	"strconv"
)

func main() {
	var names []string
	for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
		names = append(names, lines.Text())
	}
	times, _ := strconv.Atoi(os.Args[1])
	for i := 0; i < times; i++ {
		if len(os.Args) > 2 {
			seed, _ := strconv.ParseInt(os.Args[2], 10, 64)
			rand.Seed(seed)
		}
		fmt.Println(drawWinner(names))
	}
}
