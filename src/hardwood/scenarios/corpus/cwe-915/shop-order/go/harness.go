package main

import (
	"encoding/json"
	"fmt"
	"os"
)

func main() {
	order, err := makeOrder([]byte(os.Args[1]))
	if err != nil {
		fmt.Print("error")
		return
	}
	text, _ := json.Marshal(order)
	fmt.Print(string(text))
}
