// The window begins here: commands first, then the picture.
import { mount } from "svelte";
import App from "./App.svelte";
import { defineCommands } from "./pages/all";

defineCommands();
const target = document.getElementById("app");
if (target) mount(App, { target });
