/** The popup: this page, this trip, export. */
import { render } from 'preact';
import { App } from './app';
import '../../components/theme.css';
import './style.css';

// As in the dashboard: the popup is what most people open first, and only a page of the extension may ask.
if (import.meta.env.FIREFOX) void navigator.storage.persist();

render(<App />, document.body);
